import * as v from 'valibot';
import { anchor, anchorUnchanged } from '../../lib/anchor/anchor';
import { browser } from '../../lib/browser/api';
import { stored } from '../../lib/browser/storage';
import { CallError } from '../../lib/messages/contract';
import { PassageFound } from '../../lib/model/passage-found';
import { canBeOpened, passageLink } from '../../lib/notebook/passage-link';
import { clippingOf } from '../../lib/store/clippings';
import { tellNotebooks } from './notebook';
import { readerOf, unlessGone } from './readers';
import { settle } from './settle';
import { runsOn } from './site-state';
import { store } from './store';

/*
 * The way back to a passage. The kept quote is the person's own and stays out of the page: the page's text comes here, is
 * searched here, and the page is told offsets.
 */

/** Session: the clipping whose passage is looked for in a tab. */
const soughtIn = (tabId: number) => stored('session', `sought:${tabId}`, v.nullable(v.string()), null);

/** Session: what became of a clipping's passage. */
const foundOf = (clipping: string) => stored('session', `found:${clipping}`, v.nullable(PassageFound), null);

/** Opens the page of a clipping in a new tab. Resolves once that tab is there. */
export async function openPassage(id: string): Promise<void> {
  const clipping = await clippingOf(await store(), id);
  const link = clipping && passageLink(clipping);
  if (!clipping || !link || !canBeOpened(clipping))
    throw new CallError('failed', 'this clipping has no page');
  const isSought = clipping.selector !== null && (await runsOn(link));
  // Before there is a tab, whose reader may be faster than this.
  if (clipping.selector !== null) await tell(id, { kind: isSought ? 'looking' : 'unread' });
  const tab = await browser.tabs.create({ url: link });
  if (tab.id === undefined || !isSought) return;
  await soughtIn(tab.id).set(id);
  settle(lookUntilLoaded(tab.id, id));
}

/**
 * A page counts as loading for so long at most: the tab of a loaded page is `loading` again while a frame in it loads, ours
 * included, and in Chromium (156) no event tells when that is over.
 */
const LOADING = { times: 40, ms: 250 };

async function lookUntilLoaded(tabId: number, id: string): Promise<void> {
  for (let tries = 0; tries < LOADING.times; tries++) {
    if (await lookForPassage(tabId, false)) return;
    await new Promise((resolve) => setTimeout(resolve, LOADING.ms));
  }
  if (await lookForPassage(tabId, true)) return;
  // No reader has come: the page cannot be reached. If it is loaded again in this tab, its reader is asked.
  await tell(id, { kind: 'unread' });
}

/** What became of a clipping's passage; `null` when nobody went back to it in this session of the browser. */
export function passageFound(id: string): Promise<PassageFound | null> {
  return foundOf(id).get();
}

/**
 * Looks for the passage that a tab was opened for, if any, and has the page show it. To be called whenever a reader has
 * started in a tab, or a tab has loaded: until it `isLoaded` only a passage that is unchanged counts, since the rest of
 * the page is still to come. `false` when it is to be looked for again.
 */
export async function lookForPassage(tabId: number, isLoaded: boolean): Promise<boolean> {
  const id = await soughtIn(tabId).get();
  const clipping = id === null ? null : await clippingOf(await store(), id);
  if (!clipping?.selector) return true;
  const reader = readerOf(tabId);
  // Asked before the text is: a page that completes in between may have been read only in part.
  const isWhole = isLoaded || (await isComplete(tabId));
  const text = await unlessGone(reader.pageText(null));
  // No reader yet: new tabs begin as an empty page.
  if (text === null) return false;
  const place = (isWhole ? anchor : anchorUnchanged)(text, clipping.selector);
  if (!isWhole && place === null) return false;
  // Not twice: the person may have scrolled on since.
  if (!(await takeSought(tabId, clipping.id))) return true;
  if (place === null) {
    await tell(clipping.id, { kind: 'gone' });
    return true;
  }
  await unlessGone(reader.showPassage({ start: place.start, end: place.end }));
  const now = text.slice(place.start, place.end);
  await tell(
    clipping.id,
    place.state === 'unchanged' ? { kind: 'unchanged' } : { kind: 'edited', text: now },
  );
  return true;
}

async function isComplete(tabId: number): Promise<boolean> {
  // A closed tab rejects.
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.status === 'complete';
}

/** Ends the search for a passage in a tab. `false` where another look has ended it, since looks run side by side. */
async function takeSought(tabId: number, clipping: string): Promise<boolean> {
  let isOurs = false;
  await soughtIn(tabId).change((sought) => {
    isOurs = sought === clipping;
    return isOurs ? null : sought;
  });
  return isOurs;
}

/** Nothing is looked for in a tab any more. */
export async function forgetPassage(tabId: number): Promise<void> {
  await soughtIn(tabId).set(null);
}

async function tell(id: string, found: PassageFound): Promise<void> {
  await foundOf(id).set(found);
  await tellNotebooks();
}
