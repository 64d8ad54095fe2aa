import { describe, expect, it } from 'vitest';
import { newsHosts } from '../../../lib/settings/news-hosts';
import { isOff, patternsOf, siteOf, switched } from '../../../lib/settings/site-rules';

describe('siteOf', () => {
  it.each([
    ['https://www.bbc.com/news', 'bbc.com'],
    ['http://edition.cnn.com:8080/x', 'edition.cnn.com'],
    ['https://xn--80ak6aa92e.com/', 'xn--80ak6aa92e.com'],
    ['about:blank', null],
    ['file:///home/a.html', null],
    ['not an address', null],
    [undefined, null],
  ])('%s → %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe('switched', () => {
  it('switches a site off and on again', () => {
    const off = switched([], 'bbc.com', false);
    expect(isOff(off, 'bbc.com')).toBe(true);
    expect(switched(off, 'bbc.com', true)).toEqual([]);
  });

  it('keeps a rule once, however often it is set', () => {
    expect(switched(switched([], 'bbc.com', false), 'bbc.com', false)).toEqual(['bbc.com']);
  });

  it('is off below a site that is off, and not beside it', () => {
    expect(isOff(['bbc.com'], 'news.bbc.com')).toBe(true);
    expect(isOff(['bbc.com'], 'notbbc.com')).toBe(false);
  });

  it('lifts the rule above when a site below is switched on', () => {
    expect(switched(['bbc.com', 'cnn.com'], 'news.bbc.com', true)).toEqual(['cnn.com']);
  });
});

describe('patternsOf', () => {
  it('covers what lies below a host, but not below an address of numbers', () => {
    expect(patternsOf('bbc.com')).toEqual(['*://*.bbc.com/*']);
    expect(patternsOf('127.0.0.1')).toEqual(['*://127.0.0.1/*']);
    expect(patternsOf('[::1]')).toEqual(['*://[::1]/*']);
  });
});

describe('newsHosts', () => {
  it('lists each host once, bare and in small letters', () => {
    expect(new Set(newsHosts).size).toBe(newsHosts.length);
    expect(
      newsHosts.filter((host) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) || host.startsWith('www.')),
    ).toEqual([]);
    expect(newsHosts.length).toBeGreaterThanOrEqual(100);
  });
});
