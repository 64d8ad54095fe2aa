import { describe, expect, it } from 'vitest';
import { loadPack } from '../../../lib/glossary/load-pack';
import type { Pack } from '../../../lib/model/pack';
import { loadGlossary } from '../../../scripts/glossary-load';

const bundled = loadGlossary();
const changed = (change: (pack: Pack) => unknown) => {
  const copy = structuredClone(bundled);
  change(copy);
  return loadPack(JSON.stringify(copy));
};

describe('loadPack', () => {
  it('reads the bundled pack back unchanged', () => {
    expect(loadPack(JSON.stringify(bundled))).toEqual({ kind: 'pack', pack: bundled });
  });

  it('tells a pack of a newer version from a broken one', () => {
    expect(loadPack('{"version": 99, "anything": true}')).toEqual({ kind: 'newer', version: 99 });
    expect(loadPack('{"version": 1}').kind).toBe('broken');
  });

  it.each(['', '[]', 'null', '"pack"', '{"version": "1"}', '{'])('calls %j broken', (json) => {
    expect(loadPack(json).kind).toBe('broken');
  });

  it('names the field that is wrong', () => {
    const result = changed((pack) => Object.assign(pack.entries[3] ?? {}, { summary: 'x'.repeat(161) }));
    expect(result).toMatchObject({
      kind: 'broken',
      problems: [expect.stringContaining('entries.3.summary')],
    });
  });

  it.each<[string, (pack: Pack) => unknown]>([
    ['a doubled id', (pack) => pack.entries.push(...pack.entries.slice(0, 1))],
    ['a relation that leads nowhere', (pack) => pack.entries.splice(0, 1)],
    ['a citation of an unknown article', (pack) => Reflect.deleteProperty(pack.articles, 'soleimani')],
  ])('refuses %s', (_, change) => {
    expect(changed(change).kind).toBe('broken');
  });
});
