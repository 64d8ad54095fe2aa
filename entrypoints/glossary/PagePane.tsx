import { useMemo } from 'preact/hooks';
import { EntryLink } from '../../components/EntryLink';
import { MeetingList } from '../../components/MeetingList';
import { Notice } from '../../components/Notice';
import { PageMap } from '../../components/PageMap';
import { TieList } from '../../components/TieList';
import { pairsOf, tiedMost, toldOnce } from '../../lib/map/page-pairs';
import type { EntryId } from '../../lib/model/entry';
import { countText, text } from '../../lib/text/text';
import { BackLink } from './BackLink';
import { type PageRead, usePage } from './use-page';

/** What two columns can hold without scrolling; the others are listed. */
const MOST_ACTORS = 16;

interface Props {
  hidden: boolean;
  tabId: number;
  hrefOf: (entry: EntryId) => string;
  /** The address of the list without the page. */
  back: string;
}

/** Who stands with whom on the page of a tab: a map, the sentences in which they meet, the ties in words. */
export function PagePane({ hidden, tabId, hrefOf, back }: Props) {
  const page = usePage(tabId);
  return (
    <main class="reading" hidden={hidden} aria-busy={page.kind === 'loading'}>
      <BackLink href={back} label={text('glossary.all')} always={false} />
      <h1 class="card-name">{text('map.page')}</h1>
      {page.kind === 'loading' && <Notice>{text('map.page.loading')}</Notice>}
      {page.kind === 'failed' && <Notice tone="warning">{text('map.page.failed', page)}</Notice>}
      {page.kind === 'gone' && <Notice>{text('map.page.gone')}</Notice>}
      {page.kind === 'ready' && <PageContent page={page.value} hrefOf={hrefOf} />}
    </main>
  );
}

function PageContent({ page, hrefOf }: { page: PageRead; hrefOf: Props['hrefOf'] }) {
  const { title, actors, ties, meetings } = page;
  const pairs = useMemo(() => pairsOf(ties), [ties]);
  const { drawn, others } = useMemo(() => {
    const chosen = new Set(
      tiedMost(
        actors.map(({ line }) => line.id),
        pairs,
        MOST_ACTORS,
      ),
    );
    return {
      drawn: actors.filter(({ line }) => chosen.has(line.id)),
      others: actors.filter(({ line }) => !chosen.has(line.id)),
    };
  }, [actors, pairs]);
  const lines = new Map(actors.map(({ line }) => [line.id, line]));
  return (
    <>
      {title !== '' && <p class="card-summary">{title}</p>}
      <p class="aside">
        {countText('map.page.actors', actors.length)}
        {drawn.length > 0 &&
          drawn.length < actors.length &&
          ` ${text('map.page.some', { count: drawn.length })}`}
      </p>
      {drawn.length > 0 ? (
        <PageMap actors={drawn} ties={ties} pairs={pairs} hrefOf={hrefOf} />
      ) : (
        <Notice>{text('map.page.noTies')}</Notice>
      )}
      {others.length > 0 && drawn.length > 0 && (
        <section class="card-section">
          <h2>{text('map.page.others')}</h2>
          <ul class="others">
            {others.map(({ line }) => (
              <li key={line.id}>
                <EntryLink line={line} href={hrefOf(line.id)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="card-section">
        <h2>{text('map.page.meetings')}</h2>
        {meetings.length === 0 ? (
          <p class="aside">{text('map.page.noMeetings')}</p>
        ) : (
          <MeetingList meetings={meetings} lines={lines} hrefOf={hrefOf} />
        )}
      </section>
      {ties.length > 0 && (
        <section class="card-section">
          <h2>{text('map.page.ties')}</h2>
          <p class="aside">{text('map.page.ties.origin')}</p>
          <TieList ties={toldOnce(ties)} lines={lines} hrefOf={hrefOf} />
        </section>
      )}
    </>
  );
}
