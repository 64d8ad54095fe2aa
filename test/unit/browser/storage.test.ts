import * as v from 'valibot';
import { beforeEach, expect, test, vi } from 'vitest';
import { stored } from '../../../lib/browser/storage';

const kept = vi.hoisted(() => new Map<string, unknown>());

// The API is there in an extension only. This one answers late, as browsers do, which no test could have them do at will.
vi.mock('../../../lib/browser/api', () => ({
  browser: {
    storage: {
      local: {
        async get(key: string) {
          await Promise.resolve();
          return { [key]: kept.get(key) };
        },
        async set(values: Record<string, unknown>) {
          await Promise.resolve();
          for (const [key, value] of Object.entries(values)) kept.set(key, value);
        },
      },
    },
  },
}));

const names = () => stored('local', 'names', v.array(v.string()), []);
const add = (name: string) => names().change((all) => [...all, name]);

beforeEach(() => kept.clear());

test('of changes at once none undoes another', async () => {
  await Promise.all(['a', 'b', 'c'].map(add));
  expect(await names().get()).toEqual(['a', 'b', 'c']);
});

test('what is set while a change is under way stands', async () => {
  await add('a');
  await Promise.all([add('b'), names().set([]), add('c')]);
  expect(await names().get()).toEqual(['c']);
});

test('a change that fails changes nothing, and holds up no other', async () => {
  const failing = names().change(() => {
    throw new Error('no');
  });
  await Promise.all([expect(failing).rejects.toThrow('no'), add('a')]);
  expect(await names().get()).toEqual(['a']);
});

test('a value of another shape reads as the default, and stays until the next change', async () => {
  kept.set('names', 'damaged');
  expect(await names().get()).toEqual([]);
  expect(kept.get('names')).toBe('damaged');
  await add('a');
  expect(kept.get('names')).toEqual(['a']);
});
