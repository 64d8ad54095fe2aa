import { browser } from '../../lib/browser/api';
import { injectReader } from '../../lib/browser/reader-script';
import { sendToTab } from '../../lib/browser/transport';
import { CallError } from '../../lib/messages/contract';
import { client } from '../../lib/messages/dispatch';
import { readerCalls } from '../../lib/messages/reader';
import { inTime } from './in-time';

/** The reader of a tab, as the background calls it. */
export function readerOf(tabId: number) {
  return client('reader', readerCalls, sendToTab(tabId));
}

/** What a reader answers; `null` where a tab has none. */
export async function unlessGone<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof CallError && error.code === 'gone') return null;
    throw error;
  }
}

/** Whether a reader answers in a tab, and soon enough for somebody who waits. */
export async function isRunning(tabId: number): Promise<boolean> {
  return (await inTime(unlessGone(readerOf(tabId).pageActors(null)), null)) !== null;
}

/**
 * Starts readers in those open tabs that have none. That of a version before no longer answers: it gets a successor. A page
 * that does not answer yet gets its own once it does; nobody waits for that.
 */
export async function startReaders(tabIds: readonly number[]): Promise<void> {
  const start = async (id: number) => {
    const running = await readerOf(id)
      .pageActors(null)
      .catch(() => null);
    if (running === null) await injectReader(id).catch(refused);
  };
  await Promise.all(tabIds.map((id) => inTime(start(id), null)));
}

/** Has the readers of open tabs remove all that is theirs and stop; where a page does not answer yet, once it does. */
export async function stopReaders(tabIds: readonly number[]): Promise<void> {
  await Promise.all(tabIds.map((id) => inTime(readerOf(id).stop(null).catch(refused), null)));
}

/** The ids of all open tabs, also of those whose addresses the extension may not see. */
export async function allTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.map(({ id }) => id).filter((id) => id !== undefined);
}

/** A tab may have closed, never had a reader, or show a page of the browser's own: nothing to do there. */
function refused(): void {}
