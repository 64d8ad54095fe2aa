import { browserNames } from '../../scripts/browser/browser-name';
import { loadGlossary } from '../../scripts/glossary-load';
import { injectModule } from '../browser/harness/inject-module';
import { openTestBrowser } from '../browser/harness/test-browser';
import { benchPages, findingsIn } from './bench-pages';
import type { measure } from './paint-cost';

/**
 * `npm run bench:paint`: what it costs to paint all mentions of a page at once, side by side with reading its text, with
 * `markRanges` and with `mark()` of mark.js; and a hit test as times `elementFromPoint` (design 8: painting at most a
 * tenth of `markRanges`, hit tests at most three times `elementFromPoint`).
 */
const names = loadGlossary().entries.flatMap(({ aliases }) => aliases.map(({ text }) => text));

for (const name of browserNames) {
  const browser = await openTestBrowser(name);
  console.log(
    `${name}: ms to read, to paint, and with styles and layout; markRanges as times the one and the other, mark() as times the one; hit test as times elementFromPoint`,
  );
  for (const { name: title, html, headers } of benchPages()) {
    browser.serve('/bench', { body: html, headers });
    const page = await browser.visit('/bench');
    await injectModule(page, 'test/bench/paint-cost.ts');
    const texts = (await page.evaluate('dossier.texts()')) as string[]; // what paint-cost.ts says
    const findings = JSON.stringify(findingsIn(texts));
    const cost = (await page.evaluate(`dossier.measure(${findings}, ${JSON.stringify(names)})`)) as Awaited<
      ReturnType<typeof measure>
    >;
    await page.close();
    const { readMs, highlight, markRanges, markMs, hitRatio } = cost;
    const ratios = [
      markRanges.script / highlight.script,
      markRanges.whole / highlight.whole,
      markMs / highlight.script,
    ].map((ratio) => ratio.toFixed(1));
    console.log(
      `  ${title}: ${readMs.toFixed(2)}, ${highlight.script.toFixed(2)}, ${highlight.whole.toFixed(2)}; ` +
        `${ratios.join(', ')}; ${hitRatio.toFixed(2)}`,
    );
  }
  await browser.close();
}
