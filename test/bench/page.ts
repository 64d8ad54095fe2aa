import type { Page } from 'puppeteer-core';
import { browserNames } from '../../scripts/browser/browser-name';
import { injectModule } from '../browser/harness/inject-module';
import { openExtensionBrowser } from '../browser/harness/test-browser';
import { benchPages, findingsIn } from './bench-pages';

/**
 * The mean time, in ms, that handing the texts over takes in an extension page; the best of several such means. A text,
 * since `chrome` is not Node's.
 */
function sendMs(extensionPage: Page, texts: readonly string[]): Promise<number> {
  const envelope = JSON.stringify({
    to: 'background',
    call: 'findMentions',
    params: { texts, introduced: [], strangers: [] },
  });
  return extensionPage.evaluate(`(async () => {
    const envelope = ${envelope};
    let best = Infinity;
    for (let round = 0; round < 5; round++) {
      const started = performance.now();
      const answers = [];
      let passed = 0;
      while (passed < 30 && answers.length < 100) {
        answers.push(chrome.runtime.sendMessage(envelope));
        passed = performance.now() - started;
      }
      // The answers are taken in between the rounds.
      await Promise.all(answers);
      best = Math.min(best, passed / answers.length);
    }
    return best;
  })()`) as Promise<number>; // a number, by the last line of the text
}

/**
 * `npm run bench:page` (after a build): what Dossier adds to a page's main thread, as a ratio to walking the page's text
 * (design 8: at most 1.5 in all). The walk and the intake of the reply are measured in the page, the sending of its
 * texts in an extension page, which does it as a reader does.
 */
for (const name of browserNames) {
  const browser = await openExtensionBrowser(name);
  console.log(
    `${name}: ms to walk and ms on top; then to sort out lists, to send, to take in, and all together as times the walk`,
  );
  for (const { name: title, html, headers } of benchPages()) {
    browser.serve('/bench', { body: html, headers });
    const page = await browser.visit('/bench');
    await injectModule(page, 'test/bench/page-cost.ts');
    const texts = (await page.evaluate('dossier.texts()')) as string[]; // what page-cost.ts says
    const walk = (await page.evaluate('dossier.walkMs()')) as number;
    const sort = (await page.evaluate('dossier.sortMs()')) as number;
    const answer = JSON.stringify({ ok: true, value: findingsIn(texts) });
    const reply = (await page.evaluate(`dossier.replyMs(${JSON.stringify(answer)})`)) as number;
    const popup = await browser.open.openPopup(page);
    const send = await sendMs(popup, texts);
    await popup.close();
    await page.close();
    const times = [sort, send, reply, walk + sort + send + reply].map((ms) => (ms / walk).toFixed(2));
    console.log(`  ${title}: ${walk.toFixed(2)} + ${(sort + send + reply).toFixed(2)}; ${times.join(', ')}`);
  }
  await browser.close();
}
