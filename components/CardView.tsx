import type { ComponentChildren } from 'preact';
import type { CardContent } from '../lib/model/card-content';
import type { CardState } from '../lib/model/card-state';
import type { EntryId } from '../lib/model/entry';
import { glossaryLanguage } from '../lib/model/language';
import type { PageFacts } from '../lib/model/page-facts';
import { asOfText, isNewer } from '../lib/text/age';
import { partialDate } from '../lib/text/dates';
import { text } from '../lib/text/text';
import { CardClippings } from './CardClippings';
import { Citation } from './Citation';
import { citedArticles } from './citations';
import { Heading } from './Heading';
import { KindLabel } from './KindLabel';
import { OtherNames } from './OtherNames';
import { Relations } from './Relations';
import { SourceList } from './SourceList';

interface Props {
  content: CardContent;
  /** Level of the entry's name; the sections are one below. */
  level: 1 | 2;
  /** Whether the kind stands over the name; `false` where it is shown beside the card already. */
  showKind: boolean;
  /** The page that the card lies over. */
  page: PageFacts;
  onOpen: (entry: EntryId) => void;
  /** Stands between the summary and the rest. */
  lead?: ComponentChildren;
  /** A map of the ties, where there is room for one. */
  map?: ComponentChildren;
  /** The note editor. */
  note: ComponentChildren;
  /** The reader's clippings about the entry. */
  clippings: CardState['clippings'];
  onOpenClipping: (id: string) => void;
}

/** All that the glossary says of an entry, with the reader's note. */
export function CardView({ content, level, showKind, page, onOpen, lead, map, note, ...kept }: Props) {
  const { entry } = content;
  const cited = citedArticles(entry);
  return (
    <article class="card">
      <header class="card-head">
        {showKind && <KindLabel kind={entry.kind} />}
        <Heading level={level} class="card-name" lang={glossaryLanguage} focusable>
          {entry.name}
        </Heading>
        <OtherNames entry={entry} />
        <p class="card-summary" lang={glossaryLanguage}>
          {entry.summary}
        </p>
      </header>
      {lead}

      <Section title={text('card.background')} level={level}>
        {entry.background.map((statement) => (
          <p key={statement.text}>
            <span lang={glossaryLanguage}>{statement.text}</span>{' '}
            <Citation sources={statement.sources} card={cited} />
          </p>
        ))}
      </Section>

      {entry.facts.length > 0 && (
        <Section title={text('card.facts')} level={level}>
          <dl class="facts">
            {entry.facts.map((fact) => (
              <div key={fact.label + fact.text}>
                <dt lang={glossaryLanguage}>{fact.label}</dt>
                <dd>
                  <span lang={glossaryLanguage}>{fact.text}</span>
                  {fact.asOf !== undefined && <span class="aside"> {asOfText(fact.asOf, page.date)}</span>}{' '}
                  <Citation sources={fact.sources} card={cited} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}

      {/* Beside the facts that it may have overtaken, not behind all ties. */}
      {entry.since.length > 0 && (
        <Section title={text('card.since')} level={level}>
          <p class="aside">{text('card.since.origin')}</p>
          <ol class="timeline">
            {entry.since.map((change) => (
              <li key={change.date + change.text}>
                <time dateTime={change.date}>{partialDate(change.date)}</time>
                <span>
                  <span lang={glossaryLanguage}>{change.text}</span>
                  {isNewer(change.date, page.date) && (
                    <span class="aside"> ({text('card.since.newer')})</span>
                  )}
                </span>
              </li>
            ))}
          </ol>
        </Section>
      )}

      {entry.relations.length > 0 && (
        <Section title={text('card.relations')} level={level}>
          {map}
          <Relations
            content={content}
            page={page}
            level={level === 1 ? 3 : 4}
            cited={cited}
            folds={map === undefined}
            onOpen={onOpen}
          />
        </Section>
      )}

      {entry.timeline.length > 0 && (
        <Section title={text('card.timeline')} level={level}>
          <ol class="timeline">
            {entry.timeline.map((event) => (
              <li key={event.date + event.text}>
                <time dateTime={event.date}>{partialDate(event.date)}</time>
                <span>
                  <span lang={glossaryLanguage}>{event.text}</span>{' '}
                  <Citation sources={event.sources} card={cited} />
                </span>
              </li>
            ))}
          </ol>
        </Section>
      )}

      <Section title={text('card.note')} level={level}>
        {note}
      </Section>

      {hasWords(kept.clippings) && (
        <Section title={text('card.clippings')} level={level}>
          <CardClippings clippings={kept.clippings} onOpen={kept.onOpenClipping} />
        </Section>
      )}

      <Section title={text('card.sources')} level={level}>
        <SourceList articles={content.articles} cited={cited} />
      </Section>
    </article>
  );
}

/** Whether there is anything to say of clippings: none, or none yet, is nothing. */
function hasWords(clippings: CardState['clippings']): boolean {
  return clippings.kind === 'failed' || (clippings.kind === 'ready' && clippings.value.length > 0);
}

function Section({ title, level, children }: { title: string; level: 1 | 2; children: ComponentChildren }) {
  return (
    <section class="card-section">
      <Heading level={level === 1 ? 2 : 3}>{title}</Heading>
      {children}
    </section>
  );
}
