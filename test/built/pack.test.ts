import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readIndex } from '../../lib/match/index-format';
import { Pack } from '../../lib/model/pack';
import { builds, builtBytes, builtPaths, builtText } from './built-files';

describe.each(builds)('the glossary in the build for $name', ({ name }) => {
  test('is a pack that the model accepts', () => {
    const pack = v.parse(Pack, JSON.parse(builtText(name, 'glossary/pack.json')));
    const central = pack.entries.filter(({ importance }) => importance === 1);
    expect(central.length).toBeGreaterThanOrEqual(74);
  });

  test('has an index of names beside it that can be read as it is', () => {
    const bytes = builtBytes(name, 'glossary/names.bin');
    expect(() => readIndex(bytes.slice().buffer)).not.toThrow();
  });

  test('has neither sources nor maps of our code', () => {
    expect(builtPaths(name).filter((path) => /\.(ts|tsx|map|yaml)$/.test(path))).toEqual([]);
  });
});
