import type { EntryId } from '../model/entry';
import type { Leaf } from '../model/leaf';
import { fold } from './fold';
import { entriesOf, tagsOf } from './leaf-parts';

/** What a search looks at in a leaf, folded: all words that the reader or the source gave it, and who it is about. */
export function leafWords(leaf: Leaf, nameOf: (entry: EntryId) => string): string {
  const words = [...entriesOf(leaf).map(nameOf), ...tagsOf(leaf), leaf.note?.text ?? ''];
  if (leaf.kind === 'clipping') {
    const { selector, source } = leaf.clipping;
    words.push(selector?.exact ?? '', source.title, source.site, source.byline ?? '');
  }
  // A line break keeps what a quoted term looks for within one of them.
  return fold(words.join('\n'));
}
