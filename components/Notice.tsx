import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

type Tone = 'plain' | 'warning';

/** A sentence in place of what cannot be shown, with what can be done about it. */
export function Notice({ tone = 'plain', children }: { tone?: Tone; children: ComponentChildren }) {
  return (
    <div class={`notice notice-${tone}`} tabIndex={-1}>
      {tone === 'warning' && <Icon name="warning" />}
      <div>{children}</div>
    </div>
  );
}
