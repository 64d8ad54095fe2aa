import { useMemo } from 'preact/hooks';
import type { EntryLine } from '../lib/model/card-content';
import type { EntryId } from '../lib/model/entry';
import { glossaryLanguage } from '../lib/model/language';
import { text } from '../lib/text/text';
import { Icon } from './Icon';

interface Props {
  label: string;
  /** In the order of their names. */
  lines: readonly EntryLine[];
  current: EntryId | null;
  hrefOf: (entry: EntryId) => string;
}

/** Entries as links, from A to Z. */
export function EntryIndex({ label, lines, current, hrefOf }: Props) {
  const letters = useMemo(() => byLetter(lines), [lines]);
  return (
    <nav class="entry-index" aria-label={label}>
      {letters.map(({ letter, lines: own }) => (
        <section key={letter} aria-label={letter}>
          <p class="letter" aria-hidden="true">
            {letter}
          </p>
          <ul class="entries">
            {own.map((line) => (
              <li key={line.id} class={`entry-row kind-${line.kind}`}>
                <a
                  class="entry-main"
                  href={hrefOf(line.id)}
                  data-entry={line.id}
                  {...(line.id === current && { 'aria-current': 'page' })}
                >
                  <Icon name={`kind-${line.kind}`} />
                  <span class="entry-words">
                    <span class="entry-name">
                      <span lang={glossaryLanguage}>{line.name}</span>
                      <span class="unseen">, {text(`kind.${line.kind}`)}</span>
                    </span>
                    <span class="entry-summary" lang={glossaryLanguage}>
                      {line.summary}
                    </span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

/** By first letter, accents off; figures and signs together before A. */
function byLetter(lines: readonly EntryLine[]): { letter: string; lines: EntryLine[] }[] {
  const letters = new Map<string, EntryLine[]>();
  for (const line of lines) {
    const first = (line.name.normalize('NFKD')[0] ?? '').toUpperCase();
    const letter = /\p{L}/u.test(first) ? first : '#';
    letters.set(letter, [...(letters.get(letter) ?? []), line]);
  }
  return [...letters].map(([letter, own]) => ({ letter, lines: own }));
}
