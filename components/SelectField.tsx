interface Props<T extends string> {
  label: string;
  /** The values and how each is called, in the order shown. */
  options: readonly { value: T; label: string }[];
  /** The chosen one; `null` while it is not known. */
  value: T | null;
  onChange: (value: T) => void;
}

/** One of a few values, which takes effect at once. */
export function SelectField<T extends string>({ label, options, value, onChange }: Props<T>) {
  return (
    <label class="select-field">
      <span>{label}</span>
      <select
        disabled={value === null}
        value={value ?? ''}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex];
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
