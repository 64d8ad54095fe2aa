interface Props {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** The value in words, for those who see it and those who hear it. */
  words: string;
  onChange: (value: number) => void;
}

/** A number between two others. Takes effect when the hand lets go. */
export function RangeField({ label, value, min, max, step, words, onChange }: Props) {
  return (
    <label class="range-field">
      <span>{label}</span>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={words}
        // Preact's `change` is the browser's: fired once the value is settled.
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output>{words}</output>
    </label>
  );
}
