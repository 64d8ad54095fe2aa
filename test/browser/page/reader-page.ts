import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Answer } from '../../../scripts/browser/local-web';
import { until } from '../../../scripts/browser/until';
import { injectModule } from '../harness/inject-module';
import type { TestBrowser } from '../harness/test-browser';
import type { FakeOptions, Name } from './fake-reader';

export const names: readonly Name[] = [
  { text: 'Qassem Soleimani', entry: 'qassem-soleimani', kind: 'person' },
  { text: 'Soleimani', entry: 'qassem-soleimani', kind: 'person', introducedBy: 'qassem-soleimani' },
  { text: 'Quds Force', entry: 'quds-force', kind: 'armed-group' },
  { text: 'Iran', entry: 'iran', kind: 'state' },
  { text: 'Tajikistan', entry: 'tajikistan', kind: 'state' },
];

/**
 * Stands in for the card: answers `show`, as late as `answerAfterMs` says, and keeps what it was told and the way back to
 * the reader.
 */
const card = `<!doctype html><meta name="color-scheme" content="light dark"><p>card</p><script>
  window.shown = [];
  window.onmessage = ({ data, ports: [port] }) => {
    if (data.token !== location.hash.slice(1)) return;
    let id = 0;
    window.callReader = (call, params) => port.postMessage({ id: ++id, envelope: { to: 'reader', call, params } });
    port.onmessage = ({ data }) => {
      if (!data.envelope) return;
      shown.push(data.envelope.params.entry);
      const answer = () => port.postMessage({ id: data.id, reply: { ok: true, value: { height: 180 } } });
      if (window.answerAfterMs) setTimeout(answer, answerAfterMs);
      else answer();
    };
  };
</script>`;

/** A page with the given body in which a reader runs that knows `names`. */
export async function openReaderPage(
  browser: TestBrowser,
  body: string,
  options: Partial<FakeOptions> & Pick<Answer, 'headers'> & { head?: string; touch?: boolean } = {},
): Promise<Page> {
  const { head = '', touch = false, headers, ...fake } = options;
  const html = `<!doctype html><html lang="en"><head><title>Story</title>${head}</head><body>${body}</body></html>`;
  browser.serve('/card.html', card);
  browser.serve('/story', { body: html, ...(headers ? { headers } : {}) });
  const page = await browser.visit(touch ? '/blank' : '/story');
  if (touch) {
    // Pages ask for fingers when they load.
    await page.setViewport({ width: 800, height: 700, hasTouch: true });
    await page.goto(page.url().replace('/blank', '/story'), { waitUntil: 'load' });
  }
  await injectModule(page, 'test/browser/page/fake-reader.ts');
  await page.evaluate(
    (given) => {
      globalThis.reader = dossier.startFakeReader(given);
    },
    { names, ...fake },
  );
  return page;
}

/** The texts that are painted by the highlight painter, sorted. */
export function painted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('dossier-'))
      .flatMap(([, highlight]) => [...highlight].map(String))
      .map((text) => text.replace(/\s+/g, ' '))
      .sort((a, b) => (a < b ? -1 : 1)),
  );
}

/** Waits until exactly these texts are painted, in any order. */
export async function untilPainted(page: Page, texts: readonly string[]): Promise<void> {
  const wanted = [...texts].sort((a, b) => (a < b ? -1 : 1));
  await until(
    `painted: ${wanted}`,
    async () => JSON.stringify(await painted(page)) === JSON.stringify(wanted),
  ).catch(async () => expect(await painted(page)).toEqual(wanted));
}

/** The middle of the first painted mention with a text, in the viewport. */
export async function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  return until(`${text} has a place`, () =>
    page.evaluate((wanted) => {
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('dossier-')) continue;
        for (const range of highlight) {
          if (!(range instanceof Range) || String(range) !== wanted) continue;
          const box = range.getClientRects()[0];
          if (box && box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
      }
      return null;
    }, text),
  );
}
