import { speakAsChosen } from '../../lib/browser/language';
import { CallError } from '../../lib/messages/contract';
import { text } from '../../lib/text/text';
import { readerOf } from './readers';

/** What the keys of the manifest ask of the reader of a tab. */
const asked = {
  'next-mention': (tabId: number) => readerOf(tabId).goToMention({ to: 'next' }),
  'previous-mention': (tabId: number) => readerOf(tabId).goToMention({ to: 'previous' }),
  'open-card': (tabId: number) => readerOf(tabId).openCard(null),
};

/** Leads to a mention or opens its card, and says so where the page has none. Other commands are left alone. */
export async function followKey(command: string, tab: { id?: number } | undefined): Promise<void> {
  const id = tab?.id;
  if (id === undefined || !Object.hasOwn(asked, command)) return;
  // Just seen to be one of them.
  const ask = asked[command as keyof typeof asked];
  try {
    if (await ask(id)) return;
    await speakAsChosen();
    await readerOf(id).announce({ text: text('keys.none') });
  } catch (error) {
    // No reader runs in this tab: the keys do nothing there.
    if (!(error instanceof CallError && error.code === 'gone')) throw error;
  }
}
