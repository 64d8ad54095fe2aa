import * as v from 'valibot';
import { browser } from './api';
import { turns } from './turns';

/** A value in one of the extension's storage areas, parsed whenever it is read. */
export interface Stored<T> {
  /** The stored value; the default where nothing, or nothing readable, is stored. */
  get(): Promise<T>;
  /** Replaces the value. Resolves once it is stored. */
  set(value: T): Promise<void>;
  /** Puts what `step` makes of the value in its place, and gives that: of two changes at once neither undoes the other. */
  change(step: (value: T) => T): Promise<T>;
}

/** Whatever is written in this context, one after the other. */
const inTurn = turns();

/**
 * Declares a stored value. `local` outlives the browser, `session` its restart only.
 * A value of another shape (older version, damaged) reads as the default and stays as it is until the next `set`.
 */
export function stored<S extends v.GenericSchema>(
  area: 'local' | 'session',
  key: string,
  schema: S,
  fallback: v.InferOutput<S>,
): Stored<v.InferOutput<S>> {
  const storage = browser.storage[area];
  const get = async () => {
    const { [key]: raw } = await storage.get(key);
    const parsed = v.safeParse(schema, raw);
    return parsed.success ? parsed.output : fallback;
  };
  return {
    get,
    set: (value) => inTurn(() => storage.set({ [key]: value })),
    change: (step) =>
      inTurn(async () => {
        const value = step(await get());
        await storage.set({ [key]: value });
        return value;
      }),
  };
}

/** What is stored in the lasting area under some keys, as it is: for telling what cannot be read. */
export async function keptValues(keys: string[]): Promise<Record<string, unknown>> {
  return browser.storage.local.get(keys);
}
