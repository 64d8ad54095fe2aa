import type { Clipping, PageSource } from '../model/clipping';

/** A page or book to cite, once, however many passages were kept of it. */
export interface CitedSource extends PageSource {
  /** When something of it was kept last, in ms since the epoch. */
  savedAt: number;
}

/**
 * The sources of clippings, each once, in the order of their first saving. Pages are told apart by address without
 * its fragment, books by author and title. What one clipping does not tell of its source, another may: the newest wins.
 * A step per clipping, which yields no text.
 */
export function* citedSources(clippings: readonly Clipping[]): Generator<'', CitedSource[]> {
  const sources = new Map<string, CitedSource>();
  for (const { source, savedAt, id } of clippings.toSorted(inTime)) {
    yield '';
    const url = withoutFragment(source.url);
    const key = url ?? JSON.stringify([source.byline, source.title, source.title === '' ? id : '']);
    const before = sources.get(key);
    sources.set(key, {
      ...before,
      ...source,
      url,
      title: source.title || before?.title || '',
      site: source.site || before?.site || '',
      savedAt,
    });
  }
  return [...sources.values()];
}

function inTime(a: Clipping, b: Clipping): number {
  return a.savedAt - b.savedAt || (a.id < b.id ? -1 : 1);
}

function withoutFragment(address: string | null): string | null {
  if (address === null) return null;
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
