import { bylineRoles } from './byline-roles';
import type { CitedSource } from './cited-source';
import { stableId } from './stable-id';

/** Words that say nothing of a title. */
const EMPTY_WORD = /^(a|an|the|on|in|of|at|to|for|and|or|is|are|why|how|what|as|with|from)$/;

/** So many characters tell apart pages of one author, year and first word: one of 65 536 each. */
const MARK_CHARS = 4;

/**
 * The key by which a paper cites a source, such as `doe2020pipelines-3f9a`: author or site, year, a word of the title,
 * and a mark made from the address, so that no other source that is exported with it can change it. ASCII only.
 */
export function citationKey(source: CitedSource): string {
  const { authors, editors } = bylineRoles(source.byline ?? '');
  const [author] = [...authors, ...editors];
  const name = author === undefined ? source.site : 'literal' in author ? author.literal : author.family;
  const word = ascii(source.title.toLowerCase().replaceAll('’', ''))
    .split(/[^a-z0-9]+/)
    .find((each) => each.length > 1 && !EMPTY_WORD.test(each));
  const mark = stableId('source', source.url ?? `${source.byline ?? ''}\n${source.title}`).slice(
    0,
    MARK_CHARS,
  );
  const readable = `${letters(name) || 'source'}${source.publishedAt?.slice(0, 4) ?? ''}${word ?? ''}`;
  return `${readable}-${mark}`;
}

function letters(name: string): string {
  return ascii(name.toLowerCase()).replace(/[^a-z0-9]/g, '');
}

/** Without accents; what is not Latin is left out by the callers. */
function ascii(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('ø', 'o');
}
