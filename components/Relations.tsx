import { useState } from 'preact/hooks';
import type { CardContent } from '../lib/model/card-content';
import type { EntryId } from '../lib/model/entry';
import { glossaryLanguage } from '../lib/model/language';
import type { PageFacts } from '../lib/model/page-facts';
import { asOfText } from '../lib/text/age';
import { text } from '../lib/text/text';
import { Citation } from './Citation';
import type { CitedArticle } from './citations';
import { Heading } from './Heading';
import { Icon } from './Icon';
import { firstTies, relationGroups, type StanceGroup, type Tie } from './relation-groups';
import { tieAside } from './tie-aside';

interface Props {
  content: CardContent;
  /** The page that the card lies over: ties to those who are on it stand first. */
  page: PageFacts;
  /** Level of the headings over each stance. */
  level: 3 | 4;
  cited: readonly CitedArticle[];
  /** Whether long lists are cut at first. */
  folds: boolean;
  onOpen: (entry: EntryId) => void;
}

/** Ties of one stance that stand there at once; the rest is a click away. Chosen: half a card. */
const TIES_AT_FIRST = 6;

/** Who an entry is tied to: with, against, or neither. Each name opens that entry. */
export function Relations({ content, page, ...rest }: Props) {
  return (
    <>
      {relationGroups(content, page.entries).map((group) => (
        <StanceSection key={content.entry.id + group.stance} group={group} date={page.date} {...rest} />
      ))}
    </>
  );
}

function StanceSection({
  group,
  date,
  level,
  cited,
  folds,
  onOpen,
}: { group: StanceGroup; date: PageFacts['date'] } & Omit<Props, 'content' | 'page'>) {
  const [all, setAll] = useState(false);
  const { stance } = group;
  const count = group.labels.reduce((sum, { ties }) => sum + ties.length, 0);
  const { labels } = all || !folds ? group : firstTies(group, TIES_AT_FIRST);
  return (
    <section class={`stance stance-${stance}`}>
      <Heading level={level} class="stance-name">
        <Icon name={stance} size={14} />
        {text(`card.stance.${stance}`)}
      </Heading>
      <dl>
        {labels.map(({ label, ties }) => (
          <div key={label} class="tie-row">
            <dt lang={glossaryLanguage}>{label}</dt>
            {ties.map((tie) => (
              <dd key={`${tie.to.id} ${tie.relation.note}`}>
                <TieText tie={tie} date={date} cited={cited} onOpen={onOpen} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {folds && count > TIES_AT_FIRST && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text('card.ties.fewer') : text('card.ties.all', { count })}
        </button>
      )}
    </section>
  );
}

function TieText({
  tie: { relation, to, onPage },
  date,
  cited,
  onOpen,
}: { tie: Tie; date: PageFacts['date'] } & Pick<Props, 'cited' | 'onOpen'>) {
  const { note, asOf } = relation;
  const here = onPage ? text('card.onPage') : null;
  const aside = tieAside(here, note, asOf === undefined ? null : asOfText(asOf, date));
  return (
    <>
      <button
        type="button"
        class={`entry-link kind-${to.kind}`}
        data-entry={to.id}
        lang={glossaryLanguage}
        title={to.summary}
        onClick={() => onOpen(to.id)}
      >
        {to.name}
      </button>
      {aside !== null && <span class="aside"> {aside}</span>}{' '}
      <Citation sources={relation.sources} card={cited} />
    </>
  );
}
