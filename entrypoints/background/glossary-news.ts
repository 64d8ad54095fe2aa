import * as v from 'valibot';
import { stored } from '../../lib/browser/storage';
import { aboutGlossary } from './glossary';

/** The version of the glossary that the person was last shown; empty before the first. */
const seen = stored('local', 'glossarySeen', v.string(), '');

/** The version of the glossary where it is newer than the last one that was seen, else `null`. Asking counts as seeing. */
export async function glossaryNews(): Promise<string | null> {
  const [{ version = '' }, before] = await Promise.all([aboutGlossary(), seen.get()]);
  if (version <= before) return null;
  await seen.set(version);
  // To somebody who never saw an older one it is not new.
  return before === '' ? null : version;
}
