import { browser } from './api';

/**
 * Writes a word on the toolbar button while a tab is in front, with a tooltip; empty ones take both away. The browser
 * forgets them itself when the tab goes to another page. A tab that has just closed is no error.
 */
export async function labelButton(tabId: number, word: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: word }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(closed);
}

/** The colours of the word, for all tabs. */
export async function colourButton(background: string, words: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: background });
  await browser.action.setBadgeTextColor({ color: words });
}

function closed(): void {}
