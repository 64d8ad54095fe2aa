import * as v from 'valibot';
import { selectedText } from '../../lib/browser/active-tab';
import { browser } from '../../lib/browser/api';
import { speakAsChosen } from '../../lib/browser/language';
import { labelButton } from '../../lib/browser/toolbar-button';
import { CallError } from '../../lib/messages/contract';
import { MAX_QUOTE_CHARS, PageSource, type Passage, type Selector } from '../../lib/model/clipping';
import { errorText } from '../../lib/text/error-text';
import { text } from '../../lib/text/text';
import { clip } from './clip';
import { readerOf, unlessGone } from './readers';

const PASSAGE = 'clip';
const PAGE = 'clip-page';

/** Puts the ways to clip into the context menu. */
export function makeClipMenu(): void {
  browser.contextMenus.create({ id: PASSAGE, title: text('menu.clip'), contexts: ['selection'] });
  browser.contextMenus.create({ id: PAGE, title: text('menu.clipPage'), contexts: ['page'] });
}

/** What a click in a context menu tells, as far as clipping needs it. */
interface Click {
  menuItemId: string | number;
  selectionText?: string | undefined;
  frameId?: number | undefined;
}

/** A tab, as far as the extension may see it. */
interface Tab {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
}

/** Clips what a click in the context menu means, and says so. */
export async function clipFromMenu(click: Click, tab: Tab | undefined): Promise<void> {
  if (tab?.id === undefined || (click.menuItemId !== PASSAGE && click.menuItemId !== PAGE)) return;
  const tabId = tab.id;
  await clipAndSay(tabId, async () => {
    const read = await unlessGone(readerOf(tabId).passage(null));
    const source = read?.source ?? sourceOf(tab);
    if (source === null || click.menuItemId === PAGE) return source && { selector: null, source };
    // Frames within a page and fields of a form have no reader; there the browser's own word for the selection has to do.
    return { selector: (click.frameId ? null : read?.selector) ?? bare(click.selectionText ?? ''), source };
  });
}

/** Clips the selection of a tab, or else its page, after the person pressed the key for it; says so. */
export async function clipFromKey(tab: Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const tabId = tab.id;
  await clipAndSay(tabId, async () => {
    const read = await unlessGone(readerOf(tabId).passage(null));
    if (read) return read;
    const source = sourceOf(tab);
    const words = source && (await selectedText(tabId));
    return source && { selector: words ? bare(words) : null, source };
  });
}

/** `passage` gives `null` where there is no web page. */
async function clipAndSay(tabId: number, passage: () => Promise<Passage | null>): Promise<void> {
  await speakAsChosen();
  try {
    const found = await passage();
    if (found === null) return await say(tabId, text('clip.noPage'), false);
    await clip(tabId, found);
    await say(tabId, text(found.selector ? 'clip.saved' : 'clip.savedPage'), true);
  } catch (error) {
    await say(tabId, text('clip.failed', { reason: errorText(error) }), false);
  }
}

/** Says something on the page, or on the toolbar button where no reader runs. */
async function say(tabId: number, message: string, done: boolean): Promise<void> {
  try {
    await readerOf(tabId).announce({ text: message });
  } catch {
    // No reader in this tab: the button tells, until the page is left.
    await labelButton(tabId, done ? '✓' : '!', message);
  }
}

/** A quote without its surroundings, where no reader can tell them. */
function bare(exact: string): Selector {
  if (exact.length > MAX_QUOTE_CHARS) throw new CallError('too-long', 'the passage is too long');
  return { exact, prefix: '', suffix: '', start: 0 };
}

/** Where a tab is, as the browser tells; `null` when that is no web page. */
function sourceOf({ url = '', title = url }: Tab): PageSource | null {
  const site = URL.canParse(url) ? new URL(url).host : '';
  const source = v.safeParse(PageSource, { url, title, site });
  return source.success ? source.output : null;
}
