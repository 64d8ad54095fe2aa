import { Clipping } from '../model/clipping';
import type { Store } from './schema';
import { sound } from './sound';

/** Beginnings of host names that sites use for the same pages. */
const variants = ['www.', 'm.', 'amp.', 'edition.'];

/** The clippings with a quote of the page with these addresses, the newest first. A damaged record is passed over. */
export async function clippingsOn(store: Store, addresses: readonly string[]): Promise<Clipping[]> {
  const index = store.transaction('clippings').store.index('url');
  const records: unknown[] = (await Promise.all(addresses.map((url) => index.getAll(url)))).flat();
  return sound(Clipping, records)
    .filter(({ selector }) => selector !== null)
    .sort((a, b) => b.savedAt - a.savedAt);
}

/** Whether there are clippings of any page of the site of an address. Reads keys only, a few. */
export async function hasClippingsOfSite(store: Store, url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  const variant = variants.find((beginning) => hostname.startsWith(beginning)) ?? '';
  const bare = hostname.slice(variant.length) + (port && `:${port}`);
  const index = store.transaction('clippings').store.index('url');
  const found = await Promise.all(
    ['https:', 'http:'].flatMap((protocol) =>
      ['', ...variants].map((beginning) => {
        const start = `${protocol}//${beginning}${bare}/`;
        return index.getKey(IDBKeyRange.bound(start, `${start}\uffff`));
      }),
    ),
  );
  return found.some((key) => key !== undefined);
}
