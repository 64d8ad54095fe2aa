import { browser } from '../../lib/browser/api';
import { stored } from '../../lib/browser/storage';
import { CallError } from '../../lib/messages/contract';
import type { EntryId } from '../../lib/model/entry';
import type { Exception, Reach } from '../../lib/model/exception';
import {
  exceptionFor,
  exceptionsOn,
  KeptExceptions,
  withException,
  withoutException,
} from '../../lib/settings/exceptions';

export const exceptions = stored('local', 'exceptions', KeptExceptions, []);

/** The exceptions that hold on the page of a tab, or all there are. */
export async function exceptionsOf(tabId: number | null): Promise<Exception[]> {
  const all = await exceptions.get();
  if (tabId === null) return all;
  const { url = '' } = await browser.tabs.get(tabId);
  return exceptionsOn(all, url);
}

/** Never shows an entry again as far as `reach` says from the page of a tab. */
export async function addException(tabId: number, entry: EntryId, reach: Reach): Promise<Exception> {
  const { url = '' } = await browser.tabs.get(tabId);
  const added = exceptionFor(entry, reach, url, Date.now());
  if (!added) throw new CallError('failed', 'not a web page');
  await exceptions.change((all) => withException(all, added));
  return added;
}

/** Takes an exception back. */
export async function removeException(removed: Exception): Promise<void> {
  await exceptions.change((all) => withoutException(all, removed));
}
