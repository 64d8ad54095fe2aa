import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { EntryId } from '../../../lib/model/entry';
import type { Reach } from '../../../lib/model/exception';
import {
  exceptionFor,
  exceptionsOn,
  KeptExceptions,
  withException,
  withoutException,
} from '../../../lib/settings/exceptions';

const iran = v.parse(EntryId, 'iran');
const story = 'https://www.news.example/world/story?page=2#top';

const made = (reach: Reach, url = story) => {
  const exception = exceptionFor(iran, reach, url, 5);
  if (!exception) throw new Error(`no exception for ${url}`);
  return exception;
};

describe('an exception', () => {
  it.each<[Reach, string, boolean]>([
    ['page', 'https://www.news.example/world/story?page=2', true],
    ['page', 'https://www.news.example/world/story?page=2#comments', true],
    ['page', 'https://www.news.example/world/story?page=3', false],
    ['site', 'http://news.example/', true],
    ['site', 'https://live.news.example/', true],
    ['site', 'https://othernews.example/', false],
    ['everywhere', 'https://othernews.example/', true],
  ])('for the %s: on %s %s', (reach, url, holds) => {
    expect(exceptionsOn([made(reach)], url)).toHaveLength(holds ? 1 : 0);
  });

  it('for page or site needs a web page', () => {
    expect(exceptionFor(iran, 'site', 'about:blank', 5)).toBeNull();
    expect(exceptionFor(iran, 'page', 'about:blank', 5)).toBeNull();
  });

  it('made twice is there once, and goes at once', () => {
    const twice = withException(withException([], made('site')), { ...made('site'), madeAt: 9 });
    expect(twice).toEqual([made('site')]);
    expect(withoutException(twice, { ...made('site'), madeAt: 9 })).toEqual([]);
  });

  it('is taken back without those of other reach', () => {
    const all = [made('page'), made('site'), made('everywhere')];
    expect(withoutException(all, made('site'))).toEqual([made('page'), made('everywhere')]);
  });

  it('that is damaged is left out alone', () => {
    const kept = [made('page'), { entry: 'iran', where: { kind: 'planet' }, madeAt: 1 }, null, made('site')];
    expect(v.parse(KeptExceptions, kept)).toEqual([made('page'), made('site')]);
  });
});
