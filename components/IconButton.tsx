import { Icon, type IconName } from './Icon';

interface Props {
  icon: IconName;
  /** Its name and its tooltip. */
  label: string;
  /** What it switches is on; a button that switches nothing has none. */
  pressed?: boolean;
  /** What it unfolds is in sight. */
  expanded?: boolean;
  onClick: () => void;
}

/** A button that shows only an icon. */
export function IconButton({ icon, label, pressed, expanded, onClick }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
