import { anchorer } from '../../lib/anchor/anchor';
import { browser } from '../../lib/browser/api';
import { turns } from '../../lib/browser/turns';
import type { PageClippings } from '../../lib/model/page-clippings';
import { fairPauses } from '../../lib/slices/fair-pauses';
import { clippingsOn, hasClippingsOfSite } from '../../lib/store/page-clippings';
import { preferences } from './preferences';
import { allTabs, readerOf, unlessGone } from './readers';
import { store } from './store';

/*
 * One's clippings on the pages that they are of. The page's text comes here and is searched here; the page is told
 * offsets.
 */

/** From the first sign of a page to the look at it, in ms: a burst of its changes is one. Chosen. */
const SETTLE_MS = 300;
/** A page that keeps changing is looked at no more often, in ms. Chosen. */
const EVERY_MS = 3000;
/** More than a person clips on one page; beyond it the newest are shown. */
const MOST = 200;
/** How long looking for edited passages on one page may take in all, in ms. Chosen. */
const BUDGET_MS = 500;

interface Look {
  /** When it began last, in ms since the epoch. */
  lastAt: number;
  /** Set while one is to come. */
  timer: ReturnType<typeof setTimeout> | undefined;
  inTurn: ReturnType<typeof turns>;
}

/** Memo: the looks at each tab. Lost with this context; a change of the page asks anew. */
const looks = new Map<number, Look>();

function lookAt(tabId: number): Look {
  const look = looks.get(tabId) ?? { lastAt: Number.NEGATIVE_INFINITY, timer: undefined, inTurn: turns() };
  looks.set(tabId, look);
  return look;
}

/** Shows the clippings of a tab's page soon. To be called whenever a reader has started, or its page has changed. */
export function followPage(tabId: number): void {
  const look = lookAt(tabId);
  look.timer ??= setTimeout(
    () => {
      look.timer = undefined;
      look.lastAt = Date.now();
      void showClippings(tabId);
    },
    Math.max(SETTLE_MS, look.lastAt + EVERY_MS - Date.now()),
  );
}

/** Forgets a tab that was closed. */
export function forgetPage(tabId: number): void {
  clearTimeout(looks.get(tabId)?.timer);
  looks.delete(tabId);
}

/** Shows in all open tabs what is to be shown now. To be called when clippings, or the choice to show them, have changed. */
export async function showClippingsEverywhere(): Promise<void> {
  await Promise.all((await allTabs()).map(showClippings));
}

/** One after the other: what was read of the store first must not arrive last. */
async function showClippings(tabId: number): Promise<void> {
  // Nobody waits for it; a tab may have closed.
  await lookAt(tabId)
    .inTurn(() => show(tabId))
    .catch((error: unknown) => console.warn(error));
}

async function show(tabId: number): Promise<void> {
  const reader = readerOf(tabId);
  const selectors = await selectorsFor(tabId);
  const text = selectors.length === 0 ? '' : await unlessGone(reader.pageText(null));
  if (text === null) return;
  const find = anchorer(text);
  const pause = fairPauses();
  const spans: PageClippings['spans'] = [];
  const deadline = performance.now() + BUDGET_MS;
  for (const selector of selectors) {
    const ms = Math.max(0, deadline - performance.now());
    const place = find(selector, { ms, now: () => performance.now() });
    if (place) spans.push({ start: place.start, end: place.end });
    await pause();
  }
  const isShown = await unlessGone(reader.showClippings({ spans, textLength: text.length }));
  // Its text has changed in between.
  if (isShown === false) followPage(tabId);
}

/** The quotes to be shown on a tab's page. The page is asked for its addresses only if its site has any. */
async function selectorsFor(tabId: number) {
  const { showClippings: isWanted, painter } = await preferences.get();
  // The painter of marks is for those whose screen readers know no highlights; it would change the page's text nodes.
  if (!isWanted || painter === 'marks') return [];
  const tab = await browser.tabs.get(tabId).catch(() => null);
  // Closed meanwhile.
  if (tab === null) return [];
  const { url } = tab;
  // Without a permission of its own the browser does not tell the address; the reader does.
  if (url !== undefined && !(/^https?:/.test(url) && (await hasClippingsOfSite(await store(), url))))
    return [];
  const addresses = await unlessGone(readerOf(tabId).pageAddresses(null));
  const clippings = addresses === null ? [] : await clippingsOn(await store(), addresses);
  return clippings.flatMap(({ selector }) => selector ?? []).slice(0, MOST);
}
