import type { Mention } from '../model/mention';
import type { PageSettings } from '../model/page-settings';
import { startActorCount } from './actor-count';
import type { Block } from './block';
import { canHighlight, forcedColours } from './can-highlight';
import { type Choice, startChoice } from './choice';
import { KeptMentions } from './kept-mentions';
import { startHighlightPainter } from './painter-highlight';
import { type Painting, startPainting } from './painting';
import type { ReaderLife } from './reader-life';
import { startScan } from './scan';

/** The mentions of a page as it is now: found, chosen, painted. */
export interface PageMentions extends Pick<Choice, 'shown'>, Pick<Painting, 'at' | 'rangeOf'> {
  /** All that were found, also those that are not shown. */
  readonly found: KeptMentions;
  settings(): PageSettings;
  /** Finds, chooses and paints by these settings from now on. Rejects where a painter that they want does not come. */
  use(settings: PageSettings): Promise<void>;
  /** Paints from now on. Rejects as `use` does. */
  paint(): Promise<void>;
}

/** What becomes of a page, as far as others have to do something about it. */
export interface PageReports {
  /** The first mention of a block was found, or found anew. */
  found(mention: Mention): void;
  /** `document.open()` has emptied the document and taken all listeners from it. */
  emptied(): void;
}

/**
 * Keeps the mentions of the page true while it changes, and tells how many entries it mentions. Paints nothing before
 * `paint`. Once the reader stops, all paint is gone.
 */
export function startPageMentions(
  { ports: { background }, signal, load, stopIfOrphaned }: ReaderLife,
  opened: PageSettings,
  reports: PageReports,
): PageMentions {
  const root = document.documentElement;
  const found = new KeptMentions();
  let settings = opened;

  const take = (block: Block, mentions: readonly Mention[]) => {
    choice.set(block, mentions);
    countActors();
  };
  const scan = startScan(
    background.findMentions,
    signal,
    {
      found(block, mentions) {
        take(block, mentions);
        if (mentions[0]) reports.found(mentions[0]);
      },
      gone: (block) => take(block, []),
      hidden: (element) => painting.lookOutFor(element),
      replaced() {
        // Exceptions may hold for one page only.
        background.pageSettings(null).then(use).catch(stopIfOrphaned);
      },
      failed: stopIfOrphaned,
      settled(moved) {
        if (moved) choice.reorder();
        if (document.documentElement === root || !document.body) painting.restore();
        else reports.emptied();
      },
    },
    () => settings.articlesOnly,
  );
  const painting = startPainting(signal, scan, (block) => choice.shownIn(block));
  const choice = startChoice(found, settings, painting.renew);
  const countActors = startActorCount(found, signal, (count) => {
    background.actorCount({ count }).catch(stopIfOrphaned);
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', painting.restore, { signal });

  const marksPainter = load('marks', (start) => start);
  const wantsMarks = () => settings.preferences.painter === 'marks' || !canHighlight();
  const paint = async () => {
    const wanted = wantsMarks();
    const start = wanted ? await marksPainter() : startHighlightPainter;
    // Others may have been chosen while the file was loading.
    if (wantsMarks() === wanted) painting.use(start, settings.preferences.look);
  };
  forcedColours().addEventListener('change', () => void paint().catch(stopIfOrphaned), { signal });

  const use = async (next: PageSettings) => {
    const { articlesOnly, preferences } = settings;
    settings = next;
    choice.use(next);
    if (next.articlesOnly !== articlesOnly) scan.startOver();
    if (next.preferences.painter !== preferences.painter || next.preferences.look !== preferences.look)
      await paint();
  };

  return {
    found,
    shown: choice.shown,
    at: painting.at,
    rangeOf: painting.rangeOf,
    settings: () => settings,
    use,
    paint,
  };
}
