import type { backgroundCallsOfReader } from '../messages/background-for-reader';
import type { Client } from '../messages/dispatch';
import type { Mention } from '../model/mention';
import { inSlices } from '../slices/in-slices';
import { isArticle } from './article';
import type { Block } from './block';
import { elementAround } from './element-at';
import { startFindQueue } from './find-queue';
import { flowOf } from './flow';
import { startLateShadows } from './late-shadows';
import { linkLists } from './link-lists';
import { readSignals } from './page-signals';
import { readBlocks, type Walk } from './read-blocks';
import { type Burst, startWatch } from './watch';

/** Bursts after a change of address within which the new page takes the place of the old one; two seconds. Chosen. */
const UNSETTLED_BURSTS = 20;

/** What a scan tells its owner. */
export interface ScanReports {
  /** Mentions of a block were found, or found anew; may be none. */
  found(block: Block, mentions: Mention[]): void;
  /** A block is no longer part of the page, or has other text now. */
  gone(block: Block): void;
  /** An element was passed over because it is not displayed. `revisit` when it may have come to light. */
  hidden(element: Element): void;
  /** Another page has come under the same document (history.pushState). */
  replaced(): void;
  /** The background did not answer. */
  failed(): void;
  /** A burst of changes has been taken up; `moved` when blocks may have left their places. */
  settled(moved: boolean): void;
}

export interface Scan {
  /** The blocks of an element that was read. */
  blocksOf(element: Element): readonly Block[];
  /** Reads an element that was passed over, if it is displayed now. */
  revisit(element: Element): void;
  /** Forgets all, and reads the page anew if it is wanted. */
  startOver(): void;
  /** Runs our own changes to the page without taking them for the page's. */
  quietly(change: () => void): void;
}

/**
 * Keeps the mentions of a page up to date: reads it into blocks, has them found, and does so again for what
 * changes; where `articlesOnly` says so, nothing unless the page is an article. Reads the DOM, never writes. Once
 * `signal` aborts nothing is watched, sent or reported.
 */
export function startScan(
  find: Client<typeof backgroundCallsOfReader>['findMentions'],
  signal: AbortSignal,
  reports: ScanReports,
  articlesOnly: () => boolean,
): Scan {
  /** Every block element read so far, also those without text of their own. */
  const blocksOf = new Map<Element, Block[]>();
  const passedOver = new Set<Element>();
  const due = new Set<Element>();
  let reading = false;
  /** What the last look at the page told, which takes a walk over all of its text; `null` when one is due. */
  let article: boolean | null = null;
  /** For so many bursts an article may turn into something else: what came before it is on its way out. */
  let unsettled = 0;
  let address = pageAddress();

  const queue = startFindQueue(find, signal, reports.found, reports.failed);

  const blockOf = (node: Node): Element | null => {
    for (let at = node instanceof Element ? node : elementAround(node); at; at = elementAround(at)) {
      if (blocksOf.has(at)) return at;
    }
    // A new body, or a page of which nothing was read so far.
    return blocksOf.has(document.body) ? null : document.body;
  };

  const watch = startWatch(document, signal, blockOf, (burst) => {
    takeUp(burst);
    reports.settled(burst.removed);
  });

  const shadows = startLateShadows(signal, (host) => {
    reconsider(host);
    void read();
  });

  const walk: Walk = {
    known: (element) => blocksOf.has(element),
    hidden(element) {
      if (passedOver.has(element)) return;
      passedOver.add(element);
      watch.expect(element);
      reports.hidden(element);
    },
    hostless: (element) => shadows.expect(element),
    shadow: (root) => watch.include(root),
  };

  /** Takes the blocks of an element in place of those it had; unchanged ones stay what they are. */
  const replace = (element: Element, blocks: readonly Block[]): Block[] => {
    const before = blocksOf.get(element) ?? [];
    const kept = blocks.map((block) => before.find((old) => sameBlock(old, block)) ?? block);
    blocksOf.set(element, kept);
    for (const old of before) if (!kept.includes(old)) letGo(old);
    return kept.filter((block) => !before.includes(block));
  };

  const isOnArticle = () => {
    article ??= isArticle(readSignals(document));
    return article;
  };
  const withoutLists = linkLists(isOnArticle);
  const isWanted = () => !articlesOnly() || isOnArticle();

  const letGo = (block: Block) => {
    queue.drop(block);
    reports.gone(block);
  };

  const forget = (element: Element) => {
    for (const block of blocksOf.get(element) ?? []) letGo(block);
    blocksOf.delete(element);
  };

  /** Has blocks found, unless they are of a list of links or have been let go of meanwhile. */
  const send = async (blocks: readonly Block[]) => {
    const texts = await inSlices(withoutLists(blocks), signal, () => undefined);
    if (texts) queue.add(texts.filter((block) => blocksOf.get(block.element)?.includes(block)));
  };

  const read = async () => {
    if (reading || !isWanted()) return;
    reading = true;
    await inSlices(passedOver.values(), signal, revisit);
    while (due.size > 0 && !signal.aborted) {
      const fresh: Block[] = [];
      const roots = [...due];
      due.clear();
      for (const root of roots) {
        if (!root.isConnected) continue;
        await inSlices(readBlocks(root, walk), signal, ({ element, blocks }) => {
          fresh.push(...replace(element, blocks));
        });
      }
      if (!signal.aborted && fresh.length > 0) await send(fresh);
    }
    reading = false;
  };

  const takeUp = ({ dirty, reconsidered, removed }: Burst) => {
    // An article stays one, but for the time in which another page takes its place.
    if (!article || unsettled > 0) article = null;
    for (const root of reconsidered) reconsider(root);
    if (removed) {
      for (const element of blocksOf.keys()) if (!element.isConnected) forget(element);
    }
    for (const element of dirty) due.add(element);
    shadows.check();
    const now = pageAddress();
    if (now !== address) {
      address = now;
      // Other names are introduced on another page; all that is still here is found afresh.
      queue.forgetIntroduced();
      reports.replaced();
      article = null;
      unsettled = UNSETTLED_BURSTS;
      void send([...blocksOf.values()].flat());
    }
    if (unsettled > 0 && !isWanted()) reconsider(document.body);
    unsettled = Math.max(0, unsettled - 1);
    void read();
  };

  /** Reads an element and all in it as if for the first time. */
  const reconsider = (root: Element) => {
    const around = blockOf(root.parentNode ?? root);
    for (const element of blocksOf.keys()) if (root.contains(element)) forget(element);
    if (around) due.add(around);
    else if (root === document.body) due.add(root);
  };

  const revisit = (element: Element) => {
    if (element.isConnected && flowOf(element) === 'hidden') return;
    passedOver.delete(element);
    const around = blockOf(element);
    if (around) due.add(around);
  };

  due.add(document.body);
  // Not in this turn: nothing is reported before the caller has its scan.
  queueMicrotask(() => void read());

  return {
    blocksOf: (element) => blocksOf.get(element) ?? [],
    revisit(element) {
      if (!passedOver.has(element)) return;
      revisit(element);
      void read();
    },
    quietly: watch.quietly,
    startOver() {
      reconsider(document.body);
      void read();
    },
  };
}

function sameBlock(a: Block, b: Block): boolean {
  return (
    a.text === b.text &&
    a.pieces.length === b.pieces.length &&
    a.pieces.every((piece, at) => piece.node === b.pieces[at]?.node && piece.start === b.pieces[at]?.start)
  );
}

/** What tells one page of a single-page site from the next. Fragments only scroll. */
function pageAddress(): string {
  return location.href.replace(/#.*/, '');
}
