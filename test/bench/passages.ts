import type { Page } from 'puppeteer-core';
import type { Clipping } from '../../lib/model/clipping';
import { text } from '../../lib/text/text';
import { askFrom, type Extension } from '../../scripts/browser/ask-extension';
import { type BrowserName, browserNames } from '../../scripts/browser/browser-name';
import { until } from '../../scripts/browser/until';
import { injectModule } from '../browser/harness/inject-module';
import { openedPage } from '../browser/harness/opened-page';
import { openExtensionBrowser, type TestBrowser } from '../browser/harness/test-browser';
import { benchPages } from './bench-pages';
import { emptyTally, judgeText, type Tally, written } from './found-again';

/**
 * `npm run bench:passages` (after a build): clips passages of the pages in the folder that `DOSSIER_SHARED` names, rewrites
 * the pages, goes back to each passage as the notebook does, and counts where that led. `COUNT` is how many passages of
 * each page; `BROWSER` and `PAGE` choose one browser, and the pages whose name holds a word; with `DUMP` all are shown that are not just
 * what was expected. `SEED` chooses other passages.
 */
const seed = Number(process.env.SEED ?? 1);
const count = Number(process.env.COUNT ?? 11);

const PATIENCE_MS = 20_000;

/** What one passage was, and what it reads after the page was rewritten; `null` when it was deleted. */
interface Clipped {
  id: string;
  before: string;
  after: string | null;
}

/** Clips passages of a page, and serves it rewritten. */
async function clipAndRewrite(browser: TestBrowser, address: string, page: Page): Promise<Clipped[]> {
  await injectModule(page, 'test/bench/passages-in-page.ts');
  const chosen = (await page.evaluate(`dossier.choose(${count}, ${seed})`)) as number; // what the module says
  const popup = await browser.open.openPopup(page);
  const clippings: Clipping[] = [];
  for (let passage = 0; passage < chosen; passage++) {
    await page.evaluate(`dossier.select(${passage})`);
    clippings.push(await clip(popup));
  }
  await popup.close();
  const { html, texts } = (await page.evaluate(`dossier.rewrite(${seed})`)) as {
    html: string;
    texts: (string | null)[];
  }; // what the module says
  await page.close();
  browser.serve(address, { body: `<!doctype html>${html}`, headers: still });
  return clippings.map(({ id, selector }, i) => ({
    id,
    before: selector?.exact ?? '',
    after: texts[i] ?? null,
  }));
}

/** Pages run nothing of their own, and bring nothing from elsewhere. */
const still = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" };

/** What the popup does when its button is pressed. */
async function clip(popup: Page): Promise<Clipping> {
  const { background, reader } = askFrom(popup);
  const tabId = (await popup.evaluate(
    'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)',
  )) as number; // by the last line of the text
  const passage = await until('the page tells what is selected', () =>
    reader.passage(null).catch(() => null),
  );
  return background.saveClipping({ tabId, passage });
}

/** Goes back to a passage; gives what the reader is told of it: its text now, or `null` for gone. */
async function goBack(
  browser: TestBrowser,
  background: Extension['background'],
  id: string,
  before: string,
): Promise<{ found: string | null; flashed: string | null }> {
  const pages = new Set(await browser.open.puppeteer.pages());
  await background.openPassage({ id });
  let opened: Page | undefined;
  let flashed: string | null = null;
  const outcome = await until(
    'the passage was looked for',
    async () => {
      opened ??= (await browser.open.puppeteer.pages()).find((page) => !pages.has(page));
      flashed ??= (await opened?.evaluate(readFlash).catch(() => null)) ?? null;
      const found = await background.passageFound({ id });
      return found && found.kind !== 'looking' ? found : null;
    },
    PATIENCE_MS,
  ).catch(async (error: unknown) => {
    console.log(error, id, await browser.open.takeProblems());
    return null;
  });
  if (outcome?.kind === 'unread') console.log('Dossier does not run on the page');
  if (!outcome || outcome.kind === 'unread') {
    await opened?.close();
    return { found: null, flashed: null };
  }
  for (let tries = 0; flashed === null && outcome.kind !== 'gone' && tries < 20; tries++) {
    flashed = (await opened?.evaluate(readFlash).catch(() => null)) ?? null;
  }
  await opened?.close();
  const found = outcome.kind === 'gone' ? null : outcome.kind === 'edited' ? outcome.text : before;
  return { found, flashed };
}

/** The text that is flashed on a page, if any. */
function readFlash(): string | null {
  const [range] = CSS.highlights.get('dossier-flash') ?? [];
  return range instanceof Range ? range.toString() : null;
}

const plain = (text: string) => text.replace(/\s+/g, '');

/** The notebook, opened as the popup opens it once something is kept. */
async function openNotebook(browser: TestBrowser): Promise<Page> {
  browser.serve('/passages', '<!doctype html><html lang="en"><title>Passages</title><p>None yet.</p></html>');
  const page = await browser.visit('/passages');
  const popup = await browser.open.openPopup(page);
  // A text: tsx marks the names of functions, which pages know nothing of.
  const button = `[...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent.trim() === ${JSON.stringify(text('notebook.open'))})`;
  await until(
    'the popup can open the notebook',
    () => popup.evaluate(`${button} !== undefined`) as Promise<boolean>,
  );
  const notebook = await openedPage(browser, '/notebook.html', async () => {
    await popup.evaluate(`${button}.click()`);
  });
  await page.close();
  return notebook;
}

/** All of it in one browser. */
async function measure(name: BrowserName): Promise<void> {
  const browser = await openExtensionBrowser(name);
  const all: Tally = emptyTally();
  let seen = 0;
  let shown = 0;
  try {
    let background: Extension['background'] | undefined;
    for (const { name: title, html, headers } of benchPages()) {
      if (!title.includes(process.env.PAGE ?? '')) continue;
      const address = `/passages/${encodeURIComponent(title)}`;
      browser.serve(address, { body: html, headers });
      const clipped = await clipAndRewrite(browser, address, await browser.visit(address));
      background ??= askFrom(await openNotebook(browser)).background;
      const tally = emptyTally();
      for (const { id, before, after } of clipped) {
        const { found, flashed } = await goBack(browser, background, id, before);
        judgeText(tally, found && plain(found), after);
        judgeText(all, found && plain(found), after);
        if (process.env.DUMP && (found && plain(found)) !== after)
          console.log(JSON.stringify({ before, after, found }));
        if (flashed !== null) seen++;
        if (flashed !== null && plain(flashed) === plain(found ?? '')) shown++;
      }
      console.log(`  ${title}: ${written(tally)}`);
    }
  } finally {
    await browser.close();
  }
  console.log(`${name}: ${written(all)}; ${seen} seen flashed, ${shown} of them just what was found`);
}

for (const name of browserNames) {
  if (name.includes(process.env.BROWSER ?? '')) await measure(name);
}
