import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { glossaryLanguage } from '../lib/model/language';
import { numberText } from '../lib/text/numbers';
import { Icon, type IconName } from './Icon';

interface Props {
  label: string;
  groups: readonly {
    key: string;
    name: string;
    count: number;
    href: string;
    icon?: IconName;
    kind?: string;
  }[];
}

/**
 * Groups of the notebook with their counts, each a link to its leaves. There may be hundreds: Tab stops at one of them, arrows,
 * Home and End lead to the others.
 */
export function GroupList({ label, groups }: Props) {
  const [current, setCurrent] = useState(0);
  const at = Math.min(current, groups.length - 1);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: groups.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(groups.length - 1, to));
    setCurrent(next);
    event.currentTarget.querySelectorAll('a')[next]?.focus();
  };
  return (
    <ul class="groups" aria-label={label} onKeyDown={onKeyDown}>
      {groups.map(({ key, name, count, href, icon, kind }, index) => (
        <li key={key}>
          <a
            tabIndex={index === at ? 0 : -1}
            onFocus={() => setCurrent(index)}
            class={`group ${kind === undefined ? '' : `kind-${kind}`}`}
            href={href}
          >
            {icon && <Icon name={icon} />}
            {/* What has a kind is an entry. */}
            <span class="group-name" {...(kind !== undefined && { lang: glossaryLanguage })}>
              {name}
            </span>
            <span class="group-count">{numberText(count)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
