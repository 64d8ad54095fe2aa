import { NEWS_ORIGIN } from '../../../scripts/news-origin';
import type { TestBrowser } from './test-browser';

/** Hosts that browsers ask on their own account, with or without an extension: updates, time, captive portals. */
const makers =
  /^https?:\/\/([\w-]+\.)*(google\.com|googleapis\.com|gstatic\.com|mozilla\.(com|net|org)|firefox\.com)[:/]/;

/**
 * Requests to anywhere but the pages under test since this was last asked. Empty when nothing leaves the browser.
 *
 * Hosts that the page itself names in `html` do not count: Chromium opens connections to some of them ahead of
 * time, even where the page's policy then lets nothing load.
 */
export function foreignRequests(browser: TestBrowser, html = ''): string[] {
  return browser
    .takeRequests()
    .filter(
      (url) =>
        !url.startsWith(`${NEWS_ORIGIN}/`) && !makers.test(url) && !html.includes(new URL(url).hostname),
    );
}
