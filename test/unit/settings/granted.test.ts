import { describe, expect, it } from 'vitest';
import { isNamed, notGranted } from '../../../lib/settings/granted';

describe('isNamed', () => {
  it.each([
    ['*://*.bbc.com/*', 'bbc.com', true],
    ['*://*.bbc.com/*', 'news.bbc.com', true],
    ['*://*.bbc.com/*', 'notbbc.com', false],
    // As browsers grant it from their own menus: one host, and nothing below it.
    ['https://www.bbc.com/*', 'www.bbc.com', true],
    ['https://www.bbc.com/*', 'bbc.com', false],
    ['*://127.0.0.1/*', '127.0.0.1', true],
    ['*://[::1]/*', '[::1]', true],
    ['*://*/*', 'bbc.com', false],
    ['<all_urls>', 'bbc.com', false],
    ['file:///*', 'bbc.com', false],
  ])('%s, %s: %s', (pattern, host, named) => {
    expect(isNamed([pattern], host)).toBe(named);
  });
});

describe('notGranted', () => {
  it('gives the hosts that no pattern lets in', () => {
    const hosts = ['bbc.com', 'news.bbc.com', 'unlisted.example'];
    expect(notGranted(['*://*.bbc.com/*'], hosts)).toEqual(['unlisted.example']);
    expect(notGranted([], hosts)).toEqual(hosts);
  });

  it.each(['*://*/*', 'https://*/*', '<all_urls>'])('gives none where %s is granted', (all) => {
    expect(notGranted([all], ['bbc.com'])).toEqual([]);
  });
});
