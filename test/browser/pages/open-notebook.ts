import type { Page } from 'puppeteer-core';
import type { Records } from '../../../lib/model/records';
import { text } from '../../../lib/text/text';
import { askFrom, type Extension } from '../../../scripts/browser/ask-extension';
import { press } from '../harness/controls';
import { fixturePage } from '../harness/fixture';
import { openedPage } from '../harness/opened-page';
import type { TestBrowser } from '../harness/test-browser';

/** Keeps records and opens the notebook from the popup, as a person does. */
export async function openNotebook(
  browser: TestBrowser,
  records: Records,
): Promise<{ notebook: Page; article: Page; background: Extension['background'] }> {
  browser.serve('/article', fixturePage('article.html'));
  const article = await browser.visit('/article');
  const popup = await browser.open.openPopup(article);
  await askFrom(popup).background.restoreRecords(records);
  const notebook = await openedPage(browser, '/notebook.html', () => press(popup, text('notebook.open')));
  return { notebook, article, background: askFrom(notebook).background };
}
