import { openers } from './grammar-words';
import { kindOf, type NameIndex, NO_ENTRY, Rule } from './index-format';
import type { Latest } from './latest';
import { rivalsOf } from './rivals';
import { type Tokens, wordAt } from './tokens';
import { type Voucher, witnessOf } from './witnesses';

/** What a page has told so far of whom its short forms mean. */
export interface PageSoFar {
  /** The entries that it has named by a sure form. */
  readonly introduced: ReadonlyMap<number, unknown>;
  /** Entries whose short form is someone else's on the page: a surname with another given name, another acronym. */
  readonly strangers: ReadonlySet<number>;
  /** Whether the page is in another language, where only names count that are the same there. */
  readonly isForeign: boolean;
  /** Once all blocks were read, so that related entries may vouch: who was named last before the place that is read. */
  readonly latest: Latest | null;
}

/**
 * Whether a short form means the entry of `form` rather than another that shares it (design 5, rule 5): the one that was
 * named last before this place; where none was named, one that alone is vouched for. In doubt, none.
 */
export function isNearest(
  index: NameIndex,
  tokens: Tokens,
  page: PageSoFar,
  form: number,
  from: number,
  to: number,
): boolean {
  const entry = index.formEntry[form] ?? 0;
  const rivals = rivalsOf(index, form);
  if (rivals.length === 0) return true;
  // Decided when the page is known.
  if (page.latest === null) return false;
  const own = page.introduced.has(entry);
  return rivals.every((rival) => {
    if (page.introduced.has(rival)) return own && (page.latest?.isAfter(entry, rival) ?? false);
    const voucher = voucherOf(index, tokens, page, Rule.introduced, rival, from, to);
    return own || witnessOf(index, rival, page.introduced, voucher) === NO_ENTRY;
  });
}

/** Acronyms of two letters, or their plural, are too common for a related entry to vouch for. In UTF-16 units. */
const MIN_VOUCHED_ACRONYM = 3;

/** Who may vouch for a short form, once the page is known: for a surname, unless somebody else on the page bears it. */
export function voucherOf(
  index: NameIndex,
  tokens: Tokens,
  page: PageSoFar,
  rule: number,
  entry: number,
  from: number,
  to: number,
): Voucher {
  if (page.latest === null || page.strangers.has(entry) || page.isForeign) return 'itself';
  if (rule === Rule.introduced) {
    const kind = kindOf(index, entry);
    // "detention camps" where Uighurs are named, but not just "the camps", nor a word of its own.
    const isPhrase = from < to && !openers.has(wordAt(tokens, from));
    return kind === 'person' || (kind === 'term' && isPhrase) ? 'related' : 'itself';
  }
  const acronym = tokens.text.slice(tokens.start[from], tokens.end[to]).replace(/s$/, '');
  if (acronym.length < MIN_VOUCHED_ACRONYM) return 'itself';
  // A page of several entries is a page of the glossary's world: its acronyms are those of that world.
  return page.introduced.size >= 2 ? 'anyone' : 'related';
}
