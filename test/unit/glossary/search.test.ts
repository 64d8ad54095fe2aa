import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { buildSearch, loadSearch } from '../../../lib/glossary/search';
import { loadGlossary } from '../../../scripts/glossary-load';

const { entries } = loadGlossary();
const search = loadSearch(buildSearch(entries));
const first = (query: string) => search(query, 5)[0]?.id;

/** A query and the entry it means a line: misspelt, accented, former and abbreviated names, split and glued ones. */
const lookups = readFileSync(new URL('../../fixtures/lookups.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

describe('search of the bundled glossary', () => {
  test('puts first what each of several hundred look-ups means', () => {
    const wrong = lookups
      .filter(([query = '', id]) => first(query) !== id)
      .map(([query = '', id]) => `${query}: ${first(query)} instead of ${id}`);
    expect(wrong).toEqual([]);
  });

  test('finds every entry by its own name, and with a letter of it left out', () => {
    const missed = entries.flatMap(({ id, name }) => {
      const longest = name.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
      const middle = name.indexOf(longest) + Math.floor(longest.length / 2);
      const slipped = longest.length < 5 ? name : name.slice(0, middle) + name.slice(middle + 1);
      return [name, slipped].filter((query) => first(query) !== id);
    });
    expect(missed).toEqual([]);
  });

  it.each([
    ['IRGC', { by: 'alias', alias: 'IRGC' }],
    ['quds force', { by: 'name' }],
    ['hizbulla', { by: 'alias', alias: 'Hizbullah' }],
    ['CEIP', { by: 'name' }],
    ['carnegie endowment peace', { by: 'name' }],
  ])('says why for "%s"', (query, why) => {
    expect(search(query, 5)[0]?.why).toEqual(why);
  });

  test('gives as a reason only names that the entry has', () => {
    const names = new Map(entries.map(({ id, aliases }) => [id, aliases.map(({ text }) => text)]));
    for (const [query = ''] of lookups) {
      for (const { id, why } of search(query, 5))
        if (why.by === 'alias') expect(names.get(id)).toContain(why.alias);
    }
  });

  it.each([
    ['rasht astara railway', 'international-north-south-transport-corridor'],
    ['hassan nasrallah', 'hezbollah'],
    ['oil refinery', 'kazakhstan'],
  ])('finds by the text of its entry, for "%s": %s', (query, id) => {
    const [hit] = search(query, 5);
    expect(hit).toEqual({ id, why: { by: 'text', word: expect.any(String) } });
    expect(query.split(' ')).toContain(hit?.why.by === 'text' && hit.why.word);
  });

  it.each(['soleimani', 'Kassym-Jomart Tokayev', 'Shanghai Cooperation', 'Hizbollah'])(
    'finds "%s" while it is typed',
    (query) => {
      const typed = Array.from({ length: query.length - 4 }, (_, at) => query.slice(0, at + 5));
      expect(typed.filter((beginning) => first(beginning) !== first(query))).toEqual([]);
    },
  );

  test('lets a name that is only like the query stand behind the one that is typed', () => {
    expect(search('islam', 5)[0]).toEqual({ id: 'islam', why: { by: 'name' } });
    expect(first('islam karimov')).toBe('islam-karimov');
    expect(first('kgb of tajikistan')).toBe('kgb');
    expect(first('general soleimani')).toBe('qassem-soleimani');
  });

  it.each(['', ' ', '.', '+++', 'zzzzzz', 'nobel prize', '__proto__'])('finds nothing for "%s"', (query) => {
    expect(search(query, 5)).toEqual([]);
  });

  test('gives no more than asked for, and bears long queries', () => {
    expect(search('a', 3)).toHaveLength(3);
    expect(search('iran '.repeat(40), 5)[0]?.id).toBe('iran');
  });
});
