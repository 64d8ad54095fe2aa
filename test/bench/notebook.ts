import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { takeAwayFormats } from '../../lib/exchange/take-away';
import { writeBackup } from '../../lib/exchange/write-backup';
import type { Records } from '../../lib/model/records';
import { countText, text } from '../../lib/text/text';
import { askFrom } from '../../scripts/browser/ask-extension';
import { browserNames } from '../../scripts/browser/browser-name';
import { until } from '../../scripts/browser/until';
import { fixturePage } from '../browser/harness/fixture';
import { injectModule } from '../browser/harness/inject-module';
import { openedPage } from '../browser/harness/opened-page';
import { openExtensionBrowser, type TestBrowser } from '../browser/harness/test-browser';
import { keptRecords } from './kept-records';
import { taskTimes } from './task-times';

/** How many notes, and how many clippings, a full notebook has. */
const FULL = 10_000;

/** What is typed into the search, letter by letter; in thousands of leaves each. */
const QUERIES = ['border', 'railway', 'gas li', 'minister'];

/** Time for the machine to come to rest after a great deal, in ms. */
const REST_MS = 3_000;

/** How often the notebook is opened; the median counts. */
const OPENINGS = 5;

/** How long the slowest work may take, in ms, before it counts as stuck. */
const PATIENCE_MS = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));

interface Open {
  browser: TestBrowser;
  page: Page;
}

async function openNotebook(browser: TestBrowser): Promise<Page> {
  browser.serve('/article', fixturePage('article.html'));
  const popup = await browser.open.openPopup(await browser.visit('/article'));
  // A text: `chrome` is no global of Node's types.
  const page = await openedPage(browser, '/notebook.html', async () => {
    await popup.evaluate("void chrome.tabs.create({ url: '/notebook.html' })");
  });
  await page.bringToFront();
  await injectModule(page, 'test/bench/notebook-cost.ts');
  // Nothing is left in the downloads of who runs this.
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  return page;
}

/** Keeps records, in messages of a size that browsers take. */
async function keep(page: Page, { notes, clippings }: Records): Promise<void> {
  const { background } = askFrom(page);
  for (let at = 0; at < Math.max(notes.length, clippings.length); at += 500)
    await background.restoreRecords({
      notes: notes.slice(at, at + 500),
      clippings: clippings.slice(at, at + 500),
    });
}

/** Presses the button of that name, once it is there. */
async function press(page: Page, name: string): Promise<void> {
  await until(
    `${name} can be pressed`,
    async () => (await page.evaluate(`dossier.press(${JSON.stringify(name)})`)) === true,
  );
}

/** Waits for what a dialog says has come of its work. */
async function done(page: Page): Promise<void> {
  await until(
    'the work is done',
    () =>
      page.evaluate(() => (document.querySelector('dialog [role=status]')?.textContent ?? '').trim() !== ''),
    PATIENCE_MS,
  );
}

const ms = (time: number) => `${Math.round(time)}`;
const rest = () => new Promise((resolve) => setTimeout(resolve, REST_MS));

const longest = (times: readonly number[]) => times.slice(0, 4).map(ms).join(' ');

/** Runs a deed; gives how long it took, and the longest times between two frames meanwhile. */
async function watched(page: Page, deed: () => Promise<unknown>): Promise<string> {
  await rest();
  await page.evaluate('dossier.watchFrames()');
  const began = performance.now();
  await deed();
  const passed = performance.now() - began;
  // A list of numbers, as notebook-cost.ts says.
  const gaps = (await page.evaluate('dossier.takeFrames()')) as number[];
  return `${ms(passed)} ms; no frame for ${longest(gaps)}`;
}

/** Opens the notebook in turns where there is little in it and where there is much, so that a busy moment hits both. */
async function opening(few: Open, full: Open, before: (open: Open) => Promise<void>): Promise<string> {
  const times = new Map<Open, number[]>([
    [few, []],
    [full, []],
  ]);
  for (let round = 0; round < OPENINGS; round++) {
    for (const [open, taken] of times) {
      await open.page.bringToFront();
      await before(open);
      await rest();
      taken.push((await open.page.evaluate('dossier.openingMs()')) as number); // what notebook-cost.ts says
    }
  }
  const median = (open: Open) => (times.get(open) ?? []).toSorted((a, b) => a - b)[(OPENINGS - 1) / 2] ?? 0;
  return `${ms(median(few))} ms with 100, ${ms(median(full))} ms with all: ${(median(full) / median(few)).toFixed(2)} times`;
}

async function typing(page: Page): Promise<string> {
  await page.evaluate('dossier.watchTyping()');
  await page.focus('input[type=search]');
  for (const query of QUERIES) {
    await page.keyboard.type(query, { delay: 150 });
    await rest();
    for (const _ of query) await page.keyboard.press('Backspace');
    await rest();
  }
  const times = (await page.evaluate('dossier.takeTyping()')) as number[]; // what notebook-cost.ts says
  const at = (part: number) => ms(times[Math.floor(part * (times.length - 1))] ?? 0);
  return `p50 ${at(0.5)} p95 ${at(0.95)} of ${times.length} keys`;
}

/** Takes everything away once to see how it feels, and where the browser tells it once more for the length of its tasks. */
async function takingAway({ browser, page }: Open, format: string): Promise<string> {
  const takeAway = async () => {
    await press(page, text('takeAway.start'));
    await done(page);
  };
  const inDialog = async <T>(deed: () => Promise<T>): Promise<T> => {
    await press(page, text('takeAway.open'));
    await page.evaluate(`dossier.tick(${JSON.stringify(format)})`);
    const result = await deed();
    await press(page, text('exchange.close'));
    return result;
  };
  const told = await inDialog(() => watched(page, takeAway));
  if (browser.name !== 'chromium') return told;
  // Not at once: being traced makes the database many times slower.
  return `${told}; tasks of ${longest(await inDialog(() => taskTimes(page, takeAway)))}`;
}

async function bringingIn(page: Page, records: Records): Promise<void> {
  const path = join(folder, 'backup.json');
  writeFileSync(path, [...writeBackup(records, null)].join(''));
  await press(page, text('bringIn.open'));
  const input = await page.waitForSelector('dialog input[type=file]');
  const start = countText('bringIn.start', 2 * FULL);
  const read = await watched(page, async () => {
    // Proof: the selector asks for an input.
    await (input as NonNullable<Awaited<ReturnType<typeof page.$<'input'>>>>).uploadFile(path);
    await page.waitForSelector('dialog .primary', { timeout: PATIENCE_MS });
  });
  console.log(`  file of ${2 * FULL} read and compared: ${read}`);
  const written = await watched(page, async () => {
    await press(page, start);
    await done(page);
  });
  console.log(`  merged: ${written}`);
  await press(page, text('exchange.close'));
}

/**
 * `npm run bench:notebook` (after a build): the notebook with 10 000 notes and 10 000 clippings, in both browsers, from
 * outside: how long a person waits, and how long no frame is drawn. Means little on a machine that is busy otherwise.
 */
async function measure(few: Open, full: Open): Promise<void> {
  await keep(few.page, keptRecords(50));
  await bringingIn(full.page, keptRecords(FULL));
  console.log(`  nothing to do: ${await watched(full.page, rest)}`);
  console.log(`  opens: ${await opening(few, full, async () => undefined)}`);
  const stopped = await opening(few, full, ({ browser }) => browser.open.stopBackground());
  console.log(`  opens with the background asleep: ${stopped}`);
  console.log(`  a key in the search until its answer is drawn: ${await typing(full.page)}`);
  const groups = (await full.page.evaluate('dossier.groupingMs()')) as [string, number][]; // what notebook-cost.ts says
  console.log(`  groups: ${groups.map(([name, time]) => `${name} ${ms(time)}`).join(', ')}`);
  for (const format of takeAwayFormats)
    console.log(`  ${format}: ${await takingAway(full, text(`takeAway.format.${format}`))}`);
}

for (const name of browserNames) {
  console.log(name);
  const browsers = [await openExtensionBrowser(name), await openExtensionBrowser(name)] as const;
  try {
    const [few, full] = browsers;
    await measure(
      { browser: few, page: await openNotebook(few) },
      { browser: full, page: await openNotebook(full) },
    );
  } finally {
    for (const browser of browsers) await browser.close();
  }
}
rmSync(folder, { recursive: true, force: true });
