import type { Page } from 'puppeteer-core';
import { defaultPreferences } from '../../lib/settings/preferences';
import { browserNames } from '../../scripts/browser/browser-name';
import { cardInSight, isCardInSight } from '../../scripts/browser/card';
import { type PaintedMention, paintedMentions } from '../../scripts/browser/mentions';
import { until } from '../../scripts/browser/until';
import { fixturePage } from '../browser/harness/fixture';
import { injectModule } from '../browser/harness/inject-module';
import { openExtensionBrowser } from '../browser/harness/test-browser';
import type { Shown } from './card-delay';

/**
 * `npm run bench:card` (after a build): how late a warm card is. It opens once the pointer has rested on a name for the
 * delay; what comes on top, until it is seen with the right name in it, should be one frame (design 8).
 */
const ROUNDS = 40;
const WANTED = ['Taliban', 'Uzbekistan'];

for (const name of browserNames) {
  const browser = await openExtensionBrowser(name);
  browser.serve('/article', fixturePage('article.html'));
  const page = await browser.visit('/article');
  await page.bringToFront();
  const mentions = await until('the page is painted', async () => {
    const painted = await paintedMentions(page);
    return WANTED.every((wanted) => painted.some(({ text }) => text === wanted)) && painted;
  });
  await injectModule(page, 'test/bench/card-delay.ts');
  const late: { ms: number; frames: number; frameMs: number }[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const wanted = mentions.find(({ text }) => text === WANTED[Math.abs(round) % WANTED.length]);
    if (!wanted) throw new Error('a mention was painted, and is no more');
    const shown = await hover(page, wanted);
    // The first ones are not warm yet.
    if (round < 0) continue;
    const ms = shown.afterMs - defaultPreferences.openDelayMs;
    late.push({ ms, frames: ms / shown.frameMs, frameMs: shown.frameMs });
  }
  await browser.close();
  const told = (numbers: readonly number[]) =>
    [0.5, 0.95].map((part) => quantile(numbers, part).toFixed(2)).join(' / ');
  console.log(
    `${name}: late by ${told(late.map(({ ms }) => ms))} ms, ${told(late.map(({ frames }) => frames))} frames ` +
      `(p50 / p95 of ${late.length}); a frame is ${quantile(
        late.map(({ frameMs }) => frameMs),
        0.5,
      ).toFixed(2)} ms`,
  );
}

/** Rests the pointer on a mention until its card is seen, and goes away until it is gone. */
async function hover(page: Page, { text, x, y }: PaintedMention): Promise<Shown> {
  await page.evaluate(`dossier.watchCard(${x}, ${y + 60})`);
  await page.mouse.move(x, y);
  const shown = (await page.evaluate('dossier.cardShown()')) as Shown; // what card-delay.ts says
  const card = await cardInSight(page);
  const inside = await card.evaluate(() => document.querySelector('.card-name')?.textContent);
  if (inside !== text) throw new Error(`the card of ${text} shows ${inside}`);
  await page.keyboard.press('Escape');
  await page.mouse.move(950, 780);
  await until('the card is gone', async () => !(await isCardInSight(page)));
  return shown;
}

function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}
