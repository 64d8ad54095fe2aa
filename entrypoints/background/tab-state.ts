import { browser } from '../../lib/browser/api';
import { areFilesBarred } from '../../lib/browser/permissions';
import { documentType } from '../../lib/browser/reader-script';
import { pageTypes } from '../../lib/model/page-types';
import type { TabState } from '../../lib/model/site';
import { inTime } from './in-time';
import { isRunning } from './readers';
import { siteState } from './site-state';

/**
 * What a tab shows and whether Dossier runs there, as the person is told who opens the popup over it: with that the browser
 * lets a script look at the document itself, which tells viewers and stores from web pages.
 */
export async function tabState(tabId: number): Promise<TabState> {
  const site = await siteState(tabId);
  if (site.state === 'impossible') {
    const { url } = await browser.tabs.get(tabId);
    return { ...site, barrier: url === undefined && (await areFilesBarred()) ? 'files' : 'browser' };
  }
  const settled = site.state === 'off' || site.state === 'once';
  if (settled || (await isRunning(tabId))) return { ...site, barrier: null };
  // One that takes too long is busy as only web pages are.
  const type = await inTime(documentType(tabId), 'text/html');
  if (type !== null && pageTypes.includes(type)) return { ...site, barrier: null };
  return { ...site, state: 'impossible', barrier: type === null ? 'browser' : 'document' };
}
