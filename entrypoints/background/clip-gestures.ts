import * as v from 'valibot';
import { browser } from '../../lib/browser/api';
import { speakAsChosen } from '../../lib/browser/language';
import { CallError } from '../../lib/messages/contract';
import { type Clipping, Passage } from '../../lib/model/clipping';
import type { EntryId } from '../../lib/model/entry';
import type { Actor } from '../../lib/model/mention';
import { saveClipping } from '../../lib/store/clippings';
import { text } from '../../lib/text/text';
import { findMentions } from './glossary';
import { readerOf } from './sites';
import { store } from './store';

const MENU = 'clip';

/** Puts "Save passage" into the context menu of selections. Menus outlive the background: made once per install. */
export async function makeMenu(): Promise<void> {
  await speakAsChosen();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU, title: text('menu.clip'), contexts: ['selection'] });
}

/** What a click in a context menu tells, as far as clipping needs it. */
interface Click {
  menuItemId: string | number;
  selectionText?: string | undefined;
  frameId?: number | undefined;
}

/** Clips what is selected in a tab, and says so on the page, or on the toolbar button where no reader runs. */
export async function clipFromMenu(
  click: Click,
  tab: { id?: number; url?: string; title?: string } | undefined,
): Promise<void> {
  if (click.menuItemId !== MENU || tab?.id === undefined) return;
  await speakAsChosen();
  const tabId = tab.id;
  const reader = readerOf(tabId);
  const say = async (message: string, failed: boolean) => {
    try {
      await reader.announce({ text: message });
    } catch {
      // No reader in this tab: the button tells, until the page is left.
      await browser.action.setBadgeText({ tabId, text: failed ? '!' : '✓' });
      await browser.action.setTitle({ tabId, title: message });
    }
  };
  try {
    // Frames within a page have no reader; there the browser's own word for the selection has to do.
    const passage = click.frameId ? null : await reader.selectedPassage(null).catch(onlyGone);
    await clip(tabId, passage ?? passageOf(click, tab));
    await say(text('clip.saved'), false);
  } catch (error) {
    await say(text(error instanceof CallError && error.code === 'quota' ? 'clip.full' : 'clip.failed'), true);
  }
}

/** Keeps a passage of a tab with the entries in it. */
export async function clip(tabId: number | undefined, passage: Passage): Promise<Clipping> {
  // Short names in the passage mean whom the page around it introduced.
  const actors =
    tabId === undefined
      ? []
      : await readerOf(tabId)
          .pageActors(null)
          .catch(() => []);
  return saveClipping(await store(), passage, await entriesIn(passage, actors), Date.now());
}

/** Those who are mentioned in the quote; where the page as a whole is kept, all who are on it. */
async function entriesIn({ selector }: Passage, onPage: readonly Actor[]): Promise<EntryId[]> {
  if (selector === null) return onPage.map(({ entry }) => entry);
  const around = onPage.map(({ entry }) => ({ entry, as: '' }));
  const { blocks } = await findMentions([selector.exact], around);
  return blocks.flatMap(({ mentions }) => mentions.map(({ entry }) => entry));
}

function onlyGone(error: unknown): null {
  if (error instanceof CallError && error.code === 'gone') return null;
  throw error;
}

/** A passage without its surroundings, where no reader can tell them. Throws when it is too long or no web page. */
function passageOf(click: Click, tab: { url?: string; title?: string }): Passage {
  const url = tab.url ?? '';
  return v.parse(Passage, {
    selector: { exact: click.selectionText ?? '', prefix: '', suffix: '', start: 0 },
    source: { url, title: tab.title ?? url, site: URL.canParse(url) ? new URL(url).host : '' },
  });
}
