import { Icon } from '../../components/Icon';
import { text } from '../../lib/text/text';

export interface BackTo {
  href: string;
  /** Where it leads. */
  label: string;
  /** Also where both panes stand beside each other. */
  always: boolean;
}

/** The way back to what an entry or a page was chosen from. */
export function BackLink({ href, label, always }: BackTo) {
  return (
    <p class={`back-line ${always ? '' : 'back-line-narrow'}`}>
      <a href={href}>
        <Icon name="back" />
        <span class="unseen">{text('glossary.backTo')} </span>
        {label}
      </a>
    </p>
  );
}
