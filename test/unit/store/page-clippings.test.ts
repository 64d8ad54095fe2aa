import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changedSince } from '../../../lib/store/changed-since';
import { restoreRecords } from '../../../lib/store/delete';
import { openStore } from '../../../lib/store/open';
import { clippingsOn, hasClippingsOfSite } from '../../../lib/store/page-clippings';
import type { Store } from '../../../lib/store/schema';
import { testClipping, testId, testNote } from '../notebook/test-records';

let store: Store;
let number = 0;
beforeEach(async () => {
  store = await openStore(`page-clippings-${++number}`, () => undefined);
  const source = { url: 'https://www.news.example/a', title: 'A', site: 'News' };
  await restoreRecords(store, {
    clippings: [
      testClipping(1, { source }),
      testClipping(2, { source }),
      testClipping(3, { source, selector: null }),
      testClipping(4, { source: { ...source, url: 'https://paper.example/?q=news.example/' } }),
    ],
    notes: [testNote(11)],
  });
});
afterEach(() => store.close());

describe('clippings of a page', () => {
  test('are those with a quote, by any of its addresses, the newest first', async () => {
    const found = await clippingsOn(store, ['https://www.news.example/a', 'https://www.news.example/a?b']);
    expect(found.map(({ id }) => id)).toEqual([testId(2), testId(1)]);
    expect(await clippingsOn(store, ['https://www.news.example/'])).toEqual([]);
  });

  test.each([
    ['https://www.news.example/other', true],
    ['http://m.news.example/', true],
    ['https://news.example/', true],
    ['https://paper.example/', true],
    ['https://example/', false],
    ['https://blog.news.example/', false],
    ['https://www.news.example:8080/', false],
    ['https://news.example.org/', false],
  ])('may be there for %s: %s', async (url, expected) => {
    expect(await hasClippingsOfSite(store, url)).toBe(expected);
  });
});

test('what is new or edited after a time is counted', async () => {
  expect(await changedSince(store, 0)).toBe(5);
  expect(await changedSince(store, 2)).toBe(3);
  expect(await changedSince(store, 11)).toBe(0);
});
