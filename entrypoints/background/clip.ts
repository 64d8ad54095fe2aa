import type { Clipping, Passage } from '../../lib/model/clipping';
import { entriesIn } from './glossary';
import { saveClipping } from './keeping';
import { readerOf, unlessGone } from './readers';

/**
 * Keeps a passage of a tab with the entries in it; where the page as a whole is kept, with all who are on it. Resolves
 * after the transaction has completed.
 */
export async function clip(tabId: number, passage: Passage): Promise<Clipping> {
  // Short names in the passage mean whom the page around it introduced. Without a reader nobody is known to be there.
  const actors = (await unlessGone(readerOf(tabId).pageActors(null))) ?? [];
  const onPage = actors.map(({ entry }) => entry);
  const { selector } = passage;
  return saveClipping(passage, selector === null ? onPage : await entriesIn(selector.exact, onPage));
}
