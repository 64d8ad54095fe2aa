import type { ComponentChildren } from 'preact';

interface Props<T extends string> {
  label: string;
  options: readonly { value: T; label: ComponentChildren }[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
}

/** Any of a few values. Takes effect at once. */
export function CheckList<T extends string>({ label, options, chosen, onChange }: Props<T>) {
  return (
    <fieldset class="check-list">
      <legend>{label}</legend>
      {options.map(({ value, label: words }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked ? [...chosen, value] : chosen.filter((other) => other !== value),
              )
            }
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
