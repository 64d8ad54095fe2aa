import type { EntryId } from '../model/entry';
import { childOf, idOf, type NameIndex, NO_ENTRY, wordsOf } from './index-format';
import { tokenise } from './tokenise';
import { Tokens } from './tokens';

/**
 * The entries that have a written form among their aliases, the surest reading first: more than one where entries
 * share a form ("Chinese", the state's and the language), none where it is no form of any.
 */
export function formOwners(index: NameIndex, form: string): EntryId[] {
  const tokens = new Tokens();
  tokenise(form, wordsOf(index), tokens);
  if (tokens.count === 0) return [];
  let node = index.rootChild[tokens.word[0] ?? 0] ?? 0;
  for (let i = 1; i < tokens.count && node !== 0; i++) node = childOf(index, node, tokens.word[i] ?? 0);
  if (node === 0) return [];
  const owners = index.formEntry.slice(index.formStart[node], index.formStart[node + 1]);
  return [...new Set(owners)].filter((owner) => owner !== NO_ENTRY).map((owner) => idOf(index, owner));
}
