import { text } from '../lib/text/text';

interface Props {
  label: string;
  /** How many of what there are, in words. */
  counts: string;
  total: number;
  /** A line for each of the first records. */
  lines: readonly string[];
  unfolded?: boolean;
}

/** A kind of change, with the first of its records to be unfolded. Left out where there are none. */
export function PreviewPart({ label, counts, total, lines, unfolded = false }: Props) {
  const head = (
    <>
      {label} <span class="aside">{counts}</span>
    </>
  );
  if (total === 0) return null;
  if (lines.length === 0) return <p class="part">{head}</p>;
  return (
    <details class="part" open={unfolded}>
      <summary>{head}</summary>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {total > lines.length && <li>{text('bringIn.more', { count: total - lines.length })}</li>}
      </ul>
    </details>
  );
}
