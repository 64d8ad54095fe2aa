import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { newsHosts } from '../../../lib/settings/news-hosts';
import {
  isBelow,
  isFile,
  KeptSiteRules,
  modeFor,
  offPatterns,
  patternsOf,
  siteFromInput,
  siteOf,
  withoutRule,
  withRule,
} from '../../../lib/settings/site-rules';

describe('siteOf', () => {
  it.each([
    ['https://www.bbc.com/news', 'bbc.com'],
    ['http://edition.cnn.com:8080/x', 'edition.cnn.com'],
    ['https://xn--80ak6aa92e.com/', 'xn--80ak6aa92e.com'],
    ['https://пример.рф/', 'xn--e1afmkfd.xn--p1ai'],
    ['https://NEWS.BBC.com/', 'news.bbc.com'],
    ['http://localhost:3000/', 'localhost'],
    ['http://127.0.0.1:8000/', '127.0.0.1'],
    ['http://[::1]:8000/', '[::1]'],
    ['chrome://extensions/', null],
    ['view-source:https://bbc.com/', null],
    ['about:blank', null],
    ['file:///home/a.html', null],
    ['not an address', null],
    [undefined, null],
  ])('%s → %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe('isFile', () => {
  it.each([
    ['file:///home/a.html', true],
    ['https://bbc.com/file:///', false],
    [undefined, false],
  ])('%s: %s', (url, file) => {
    expect(isFile(url)).toBe(file);
  });
});

describe('siteFromInput', () => {
  it.each([
    ['bbc.com', 'bbc.com'],
    [' https://www.bbc.com/news?x=1 ', 'bbc.com'],
    ['www.bbc.com', 'bbc.com'],
    ['localhost:8080', 'localhost'],
    ['[::1]', '[::1]'],
    ['file:///home/a.html', null],
    ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
    ['news', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('%s → %s', (typed, site) => {
    expect(siteFromInput(typed)).toBe(site);
  });
});

describe('site rules', () => {
  it('hold for a site and below it, and not beside it', () => {
    const rules = withRule([], 'bbc.com', 'off');
    expect(modeFor(rules, 'bbc.com')).toBe('off');
    expect(modeFor(rules, 'news.bbc.com')).toBe('off');
    expect(modeFor(rules, 'notbbc.com')).toBeNull();
    expect(isBelow('bbc.com', 'notbbc.com')).toBe(false);
  });

  it('are kept once for a site, however often they are made', () => {
    const rules = withRule(withRule([], 'bbc.com', 'off'), 'bbc.com', 'articles');
    expect(rules).toEqual([{ host: 'bbc.com', mode: 'articles' }]);
    expect(withoutRule(rules, 'bbc.com')).toEqual([]);
  });

  it('give way to a nearer one', () => {
    const rules = withRule(withRule([], 'bbc.com', 'articles'), 'news.bbc.com', 'on');
    expect(modeFor(rules, 'news.bbc.com')).toBe('on');
    expect(modeFor(rules, 'sport.bbc.com')).toBe('articles');
  });

  it('lift what is off above a site that is switched on', () => {
    const rules = withRule(withRule([], 'bbc.com', 'off'), 'cnn.com', 'off');
    expect(withRule(rules, 'news.bbc.com', 'on')).toEqual([
      { host: 'cnn.com', mode: 'off' },
      { host: 'news.bbc.com', mode: 'on' },
    ]);
  });

  it('keep the script from what is off, and from nothing else', () => {
    const rules = withRule(withRule([], 'bbc.com', 'off'), 'cnn.com', 'articles');
    expect(offPatterns(rules)).toEqual(['*://*.bbc.com/*']);
  });

  it('are read without those that are damaged', () => {
    const kept = [{ host: 'bbc.com', mode: 'off' }, { host: 'cnn.com', mode: 'maybe' }, 7];
    expect(v.parse(KeptSiteRules, kept)).toEqual([{ host: 'bbc.com', mode: 'off' }]);
  });
});

describe('patternsOf', () => {
  it('covers what lies below a host, but not below an address of numbers', () => {
    expect(patternsOf('bbc.com')).toEqual(['*://*.bbc.com/*']);
    expect(patternsOf('127.0.0.1')).toEqual(['*://127.0.0.1/*']);
    expect(patternsOf('[::1]')).toEqual(['*://[::1]/*']);
    expect(patternsOf('localhost')).toEqual(['*://*.localhost/*']);
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
