import { injectPart } from '../../../lib/browser/reader-script';
import type { backgroundCalls } from '../../../lib/messages/background';
import { CallError } from '../../../lib/messages/contract';
import type { Handlers, Sender } from '../../../lib/messages/dispatch';
import { findingsOf } from '../../../lib/messages/findings';
import { showCount } from '../badge';
import { giveToken, isToken } from '../card-tokens';
import { entryLines, findMentions } from '../glossary';
import { followPage } from '../page-clippings';
import { pageSettings } from '../page-settings';
import { lookForPassage } from '../passages';
import { settle } from '../settle';
import { isOff, runsOn } from '../site-state';

/** What readers and their card frames ask: how to show a page, who is in its texts, the parts of the reader. */
export const readerAnswers = {
  openPage: async (_, sender) => {
    const tabId = tabOf(sender);
    // Switched off while it was on its way into a page that was busy: it was not there yet to be told.
    if (await isOff(sender.url)) throw new CallError('gone', 'switched off');
    settle(lookForPassage(tabId, false));
    followPage(tabId);
    return { token: await giveToken(tabId), settings: await pageSettings(sender.url) };
  },
  pageSettings: (_, sender) => pageSettings(sender.url),
  pageReturned: async (_, sender) => {
    if (!(await runsOn(sender.url))) throw new CallError('gone', 'not on this site any more');
    return pageSettings(sender.url);
  },
  findMentions: async ({ texts, ...page }, sender) => {
    followPage(tabOf(sender));
    return findingsOf(await findMentions(texts, page));
  },
  loadPart: async ({ part }, sender) => {
    await injectPart(tabOf(sender), part).catch((error: unknown) => {
      // The tab was closed, or a person has just withdrawn its site: nobody is left to bring it to.
      throw new CallError('gone', String(error));
    });
    return null;
  },
  actorCount: async ({ count }, sender) => {
    await showCount(tabOf(sender), count);
    return null;
  },
  digest: async ({ entry }) => first(await entryLines([entry])),
  confirmCard: async ({ token }, sender) => {
    const tabId = tabOf(sender);
    return (await isToken(tabId, token)) ? { tabId } : null;
  },
} satisfies Partial<Handlers<typeof backgroundCalls>>;

function tabOf(sender: Sender): number {
  if (sender.tabId === undefined) throw new CallError('refused', 'only from a tab');
  return sender.tabId;
}

function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new CallError('failed', 'no such entry');
  return item;
}
