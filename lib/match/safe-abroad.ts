import { isDemonym } from './demonym';
import { type NameIndex, Rule, spellingOf } from './index-format';
import { isLanguageName } from './language';

/** Acronyms of four letters or more mean the same in every language that writes them so. */
const longAcronym = /^\p{Lu}{4,}$/u;

/**
 * Whether a form means its entry also on a page in another language: a full name of several words, a long acronym, the
 * name of a place. Not a short one (French *car*, Swedish *Han*), a common word, or an adjective (Spanish *Germán*).
 */
export function isSafeAbroad(index: NameIndex, form: number): boolean {
  const rule = index.formRule[form];
  // A surname counts only where the page has the full name, which then vouches for it.
  if (rule === Rule.introduced) return true;
  if (rule === Rule.acronym) return false;
  const spelling = spellingOf(index, form);
  if (/[\p{L}\p{N}][ -]\p{L}/u.test(spelling)) return true;
  if (rule === Rule.exactCase) return longAcronym.test(spelling);
  return rule === Rule.always && !isLanguageName(spelling.toLowerCase()) && !isDemonym(spelling);
}
