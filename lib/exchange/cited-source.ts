import type { BookPlace, Clipping, PageSource } from '../model/clipping';

/** A page or book to cite, once, however many passages were kept of it. */
export interface CitedSource extends PageSource {
  /** When something of it was kept last, in ms since the epoch. */
  savedAt: number;
  /** Where in a book the kept passages stand, each place once, in the order of their saving. */
  places: readonly BookPlace[];
}

/**
 * The sources of clippings, each once, in the order of their first saving. Pages are told apart by address without
 * its fragment, books by author and title. What one clipping does not tell of its source, another may: the newest wins.
 * A step per clipping, which yields no text.
 */
export function* citedSources(clippings: readonly Clipping[]): Generator<'', CitedSource[]> {
  const sources = new Map<string, CitedSource>();
  for (const { source, savedAt, place, id } of clippings.toSorted(inTime)) {
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
      places: withPlace(before?.places ?? [], place),
    });
  }
  return [...sources.values()];
}

function withPlace(places: readonly BookPlace[], place: BookPlace | undefined): readonly BookPlace[] {
  const isKnown = places.some(({ unit, at }) => unit === place?.unit && at === place?.at);
  return place === undefined || isKnown ? places : [...places, place];
}

/** The pages of a book that were kept of, as `12, 45-47`; empty where none is told. */
export function pagesOf({ places }: CitedSource): string {
  return places
    .filter(({ unit }) => unit === 'page')
    .map(({ at }) => at)
    .join(', ');
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
