import type { Clipping, Passage } from '../../lib/model/clipping';
import type { EntryId } from '../../lib/model/entry';
import type { Actor } from '../../lib/model/mention';
import { findMentions } from './glossary';
import { saveClipping } from './keeping';
import { readerOf, unlessGone } from './readers';

/** Keeps a passage of a tab with the entries in it. Resolves after the transaction has completed. */
export async function clip(tabId: number, passage: Passage): Promise<Clipping> {
  // Short names in the passage mean whom the page around it introduced. Without a reader nobody is known to be there.
  const actors = (await unlessGone(readerOf(tabId).pageActors(null))) ?? [];
  return saveClipping(passage, await entriesIn(passage, actors));
}

/** Those who are mentioned in the quote; where the page as a whole is kept, all who are on it. */
async function entriesIn({ selector }: Passage, onPage: readonly Actor[]): Promise<EntryId[]> {
  if (selector === null) return onPage.map(({ entry }) => entry);
  const introduced = onPage.map(({ entry }) => ({ entry, as: '' }));
  const { blocks } = await findMentions([selector.exact], { introduced, strangers: [] });
  return blocks.flatMap(({ mentions }) => mentions.map(({ entry }) => entry));
}
