import { expect, test } from 'vitest';
import { withPlainBrowser } from '../harness/each-browser';
import { noTraces, tracesOn } from '../harness/page-traces';
import { openReaderPage, painted, untilPainted } from './reader-page';

withPlainBrowser('a reader whose page is still being opened', (browser) => {
  test('heeds a stop that comes before it is told how to show the page', async () => {
    const page = await openReaderPage(browser(), '<p>Iran</p>', { held: true });
    await page.evaluate(async () => {
      const told = reader.call('stop', null);
      reader.admit();
      await told;
      // It stops in the task after the one in which it has answered.
      await new Promise((next) => setTimeout(next));
    });
    expect(await page.evaluate(async () => (await reader.call('pageActors', null)) ?? 'none')).toBe('none');
    expect(await painted(page)).toEqual([]);
    expect(await tracesOn(page)).toEqual(noTraces);
    await page.close();
  });

  test('shows it by what is chosen meanwhile', async () => {
    const page = await openReaderPage(browser(), '<p>Iran and Tajikistan</p>', { held: true });
    await page.evaluate(async () => {
      const told = reader.prefer({}, ['iran']);
      reader.admit();
      await told;
    });
    await untilPainted(page, ['Tajikistan']);
    await page.close();
  });

  test('answers that it runs, and not any more once it was told to stop', async () => {
    const page = await openReaderPage(browser(), '<p>Iran</p>', { held: true });
    const running = await page.evaluate(async () => {
      const asked = reader.call('pageActors', null);
      reader.admit();
      return asked;
    });
    expect(running).toEqual([]);
    await untilPainted(page, ['Iran']);
    // As when both have waited in a page that was busy: who got an answer would start no other reader in its place.
    const afterStop = await page.evaluate(async () => {
      await reader.call('stop', null);
      return (await reader.call('pageActors', null)) ?? 'none';
    });
    expect(afterStop).toBe('none');
    await untilPainted(page, []);
    await page.close();
  });
});
