import { expect, test } from 'vitest';
import { NEWS_ORIGIN } from '../../../scripts/news-origin';
import { withPlainBrowser } from './each-browser';

withPlainBrowser('the test harness', (browser) => {
  test('serves pages under the names of real hosts and records what is asked', async () => {
    browser().serve(
      '/story',
      '<!doctype html><title>Story</title><img src="http://elsewhere.example/pixel">',
    );
    const page = await browser().visit('/story');
    expect(page.url()).toBe(`${NEWS_ORIGIN}/story`);
    expect(await page.title()).toBe('Story');
    expect(browser().takeRequests()).toContain('http://elsewhere.example/pixel');
  });
});
