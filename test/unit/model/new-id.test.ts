import * as v from 'valibot';
import { expect, it, vi } from 'vitest';
import { newId } from '../../../lib/model/new-id';

it('makes different UUIDs of version 4, also where the browser makes none', () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const ids = Array.from({ length: 200 }, newId);
  vi.unstubAllGlobals();
  expect(new Set(ids).size).toBe(200);
  for (const id of ids) {
    expect(v.is(v.pipe(v.string(), v.uuid()), id)).toBe(true);
    expect(id).toMatch(/^.{14}4.{4}[89ab]/);
  }
});
