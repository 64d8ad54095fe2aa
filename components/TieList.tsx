import type { EntryLine } from '../lib/model/card-content';
import { type EntryId, stances } from '../lib/model/entry';
import type { KnownTie } from '../lib/model/known-tie';
import { glossaryLanguage } from '../lib/model/language';
import { partialDate } from '../lib/text/dates';
import { text } from '../lib/text/text';
import { EntryLink } from './EntryLink';
import { Heading } from './Heading';
import { Icon } from './Icon';
import { tieAside } from './tie-aside';

interface Props {
  ties: readonly KnownTie[];
  lines: ReadonlyMap<EntryId, EntryLine>;
  hrefOf: (entry: EntryId) => string;
}

/** Ties in words, by stance: what a map draws, for those who read rather than look. */
export function TieList({ ties, lines, hrefOf }: Props) {
  return (
    <>
      {stances.map((stance) => {
        const own = ties.filter((tie) => tie.stance === stance);
        if (own.length === 0) return null;
        const heading = (
          <Heading level={3} class="stance-name">
            <Icon name={stance} size={14} />
            {text('glossary.counted', { name: text(`card.stance.${stance}`), count: own.length })}
          </Heading>
        );
        const list = (
          <ul class="tie-sentences">
            {own.map((tie) => (
              <li key={`${tie.from} ${tie.label} ${tie.to} ${tie.note}`}>
                <TieWords tie={tie} lines={lines} hrefOf={hrefOf} />
              </li>
            ))}
          </ul>
        );
        return (
          <section key={stance} class={`stance stance-${stance}`}>
            {stance === 'neutral' && own.length < ties.length ? (
              // Neighbours and capitals: many, and seldom what is asked for here.
              <details>
                <summary>{heading}</summary>
                {list}
              </details>
            ) : (
              <>
                {heading}
                {list}
              </>
            )}
          </section>
        );
      })}
    </>
  );
}

function TieWords({ tie, lines, hrefOf }: { tie: KnownTie } & Omit<Props, 'ties'>) {
  const from = lines.get(tie.from);
  const to = lines.get(tie.to);
  if (!from || !to) return null;
  const asOf = tie.asOf === undefined ? null : text('card.asOf', { date: partialDate(tie.asOf) });
  const aside = tieAside(null, tie.note, asOf);
  return (
    <>
      <EntryLink line={from} href={hrefOf(from.id)} /> <span lang={glossaryLanguage}>{tie.label}</span>{' '}
      <EntryLink line={to} href={hrefOf(to.id)} />
      {aside !== null && <span class="aside"> {aside}</span>}
    </>
  );
}
