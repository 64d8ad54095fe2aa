import { describe, expect, it } from 'vitest';
import { buildSearch, loadSearch } from '../../../lib/glossary/search';
import { loadGlossary } from '../../../scripts/glossary-load';

const search = loadSearch(buildSearch(loadGlossary().entries));

describe('search of the bundled glossary', () => {
  it.each([
    ['irgc', 'islamic-revolutionary-guard-corps'],
    ['quds', 'quds-force'],
    ['soleymani', 'qassem-soleimani'],
    ['uighur', 'uighurs'],
    ['erdogan', 'recep-tayyip-erdogan'],
    ['soft pow', 'soft-power'],
    ['astana', 'astana'],
    ['kabirii', 'muhiddin-kabiri'],
    ['belt and road', 'belt-and-road-initiative'],
    ['hizbullah', 'hezbollah'],
  ])('puts first for "%s": %s', (query, id) => {
    expect(search(query, 5)[0]?.id).toBe(id);
  });

  it.each([
    ['IRGC', { by: 'alias', alias: 'IRGC' }],
    ['quds force', { by: 'name' }],
    ['hizbullah', { by: 'alias', alias: 'Hizbullah' }],
  ])('says why for "%s"', (query, why) => {
    expect(search(query, 5)[0]?.why).toEqual(why);
  });

  it('gives no more than asked for, and nothing for nothing', () => {
    expect(search('a', 3).length).toBeLessThanOrEqual(3);
    expect(search('', 5)).toEqual([]);
    expect(search('zzzzzz', 5)).toEqual([]);
  });
});
