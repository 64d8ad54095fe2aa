import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props<T extends string> {
  label: string;
  /** The values and how each is called, in the order shown; `children` show what a value looks like. */
  options: readonly { value: T; label: string; hint?: string; children?: ComponentChildren }[];
  value: T;
  onChange: (value: T) => void;
}

/** One of a few values, all of them in sight. Takes effect at once. */
export function ChoiceField<T extends string>({ label, options, value, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset class="choice-field">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.children ?? option.label}
            {option.hint !== undefined && <span class="aside"> {option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
