import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { askFrom } from '../browser/ask-extension';
import { cardInSight, hoverMention } from '../browser/card';
import { paintedMentions } from '../browser/mentions';
import type { OpenBrowser } from '../browser/open-browser';
import { until } from '../browser/until';

/** Where the pictures go. */
const folder = fileURLToPath(new URL('../../.output/start', import.meta.url));

interface Row {
  entry: string;
  name: string;
  kind: string;
  mentions: number;
}

/** Prints who is on an open page, and saves a picture of it and one with a card. */
export async function reportPage(
  browser: OpenBrowser,
  page: Page,
  say: (line: string) => void,
): Promise<void> {
  say('Reading the page …');
  const rows = await actorsOn(browser, page);
  if (rows.length === 0) return say('Nobody that the glossary knows is on this page.');
  console.table(rows.map(({ name, kind, mentions }) => ({ name, kind, mentions })));
  const total = rows.reduce((sum, { mentions }) => sum + mentions, 0);
  say(`${rows.length} entries, ${total} mentions`);

  mkdirSync(folder, { recursive: true });
  await page.bringToFront();
  await save(page, 'page', say);
  await hoverMention(page, await longestInSight(page));
  await cardInSight(page);
  await save(page, 'card', say);
}

/** The page's actors by the number of their mentions, once two looks a moment apart have seen the same. */
async function actorsOn(browser: OpenBrowser, page: Page): Promise<Row[]> {
  const popup = await browser.openPopup(page);
  const { background, reader } = askFrom(popup);
  let before = '';
  const actors = await until('the page has been read', async () => {
    const now = await reader.pageActors(null);
    const same = JSON.stringify(now) === before;
    before = JSON.stringify(now);
    return same && now;
  });
  const lines = await background.entryLines({ entries: actors.map(({ entry }) => entry) });
  await popup.close();
  const nameOf = new Map(lines.map((line) => [line.id, line]));
  return actors
    .map(({ entry, count }) => ({
      entry,
      name: nameOf.get(entry)?.name ?? entry,
      kind: nameOf.get(entry)?.kind ?? '',
      mentions: count,
    }))
    .sort((a, b) => b.mentions - a.mentions);
}

/** The longest name on the first screen: mostly a person or an organisation, with more to tell than a place. */
async function longestInSight(page: Page): Promise<string> {
  const { height } = page.viewport() ?? { height: 600 };
  const mentions = await until('a mention is painted', async () => {
    const painted = await paintedMentions(page);
    return painted.length > 0 && painted;
  });
  const inSight = mentions.filter(({ y }) => y > 0 && y < height * 0.8);
  const texts = (inSight.length > 0 ? inSight : mentions).map(({ text }) => text);
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest));
}

async function save(page: Page, name: string, say: (line: string) => void): Promise<void> {
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  say(`Picture: ${relative(process.cwd(), path)}`);
}
