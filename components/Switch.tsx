interface Props {
  label: string;
  /** A second line that explains the first. */
  hint?: string;
  on: boolean;
  /** Keeps the switch where it is while a change is under way or impossible. */
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

/** Something that is on or off and takes effect at once. */
export function Switch({ label, hint, on, disabled = false, onChange }: Props) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="switch-words">
        <span>{label}</span> {hint !== undefined && <span class="aside">{hint}</span>}
      </span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
