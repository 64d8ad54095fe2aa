import type { EntryId } from '../model/entry';
import { Exception, type Reach } from '../model/exception';
import { keptList } from './kept';
import { isBelow, siteOf } from './site-rules';

/** Exceptions as they are kept. */
export const KeptExceptions = keptList(Exception);

/** An exception for the page at an address, its site, or all pages; `null` where the address is no web page. `now` in ms. */
export function exceptionFor(entry: EntryId, reach: Reach, url: string, now: number): Exception | null {
  if (reach === 'everywhere') return { entry, where: { kind: 'everywhere' }, madeAt: now };
  const host = siteOf(url);
  if (host === null) return null;
  const where = reach === 'site' ? { kind: reach, host } : { kind: reach, url: pageOf(url) };
  return { entry, where, madeAt: now };
}

/** The exceptions with another; one that says the same was made before and stays in its place. */
export function withException(exceptions: readonly Exception[], added: Exception): Exception[] {
  return exceptions.some((old) => isSame(old, added)) ? [...exceptions] : [...exceptions, added];
}

/** The exceptions without one, whenever it was made. */
export function withoutException(exceptions: readonly Exception[], removed: Exception): Exception[] {
  return exceptions.filter((old) => !isSame(old, removed));
}

/** The exceptions that hold on the page at an address, in their order. */
export function exceptionsOn(exceptions: readonly Exception[], url: string): Exception[] {
  return exceptions.filter(({ where }) => holdsOn(where, url));
}

function holdsOn(where: Exception['where'], url: string): boolean {
  switch (where.kind) {
    case 'everywhere':
      return true;
    case 'site': {
      const site = siteOf(url);
      return site !== null && isBelow(where.host, site);
    }
    case 'page':
      return where.url === pageOf(url);
  }
}

function isSame(a: Exception, b: Exception): boolean {
  return a.entry === b.entry && JSON.stringify(a.where) === JSON.stringify(b.where);
}

/** An address without its fragment: that only scrolls. */
function pageOf(url: string): string {
  return url.replace(/#.*$/s, '');
}
