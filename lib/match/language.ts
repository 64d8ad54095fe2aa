import { Flag, Gap, has, type Tokens, wordAt } from './tokens';
import { afterLanguage, languageIns, languageNouns, languageVerbs, otherLanguages } from './words';

/** Whether the words around a name that is a people's and a language's speak of the language: to learn *Chinese*. */
export function isLanguageAt(text: string, tokens: Tokens, from: number, to: number): boolean {
  const before = tokens.gap[from] === Gap.end ? '' : wordAt(text, tokens, from - 1);
  if (languageVerbs.has(before)) return true;
  if (languageIns.has(before) && !isBeforeNoun(text, tokens, to)) return true;
  if (
    (tokens.gap[to + 1] === Gap.space || tokens.gap[to + 1] === Gap.hyphen) &&
    languageNouns.has(wordAt(text, tokens, to + 1))
  )
    return true;
  return inLanguageList(text, tokens, from, -1) || inLanguageList(text, tokens, to, 1);
}

/** Whether a word follows that the name may be the adjective of. */
function isBeforeNoun(text: string, tokens: Tokens, to: number): boolean {
  const gap = tokens.gap[to + 1];
  if (to + 1 >= tokens.count || (gap !== Gap.space && gap !== Gap.hyphen)) return false;
  return !has(tokens, to + 1, Flag.symbol) && !afterLanguage.has(wordAt(text, tokens, to + 1));
}

/** How far an enumeration of languages is followed, in words and commas. */
const LIST_REACH = 5;

/** Follows an enumeration ("Kazakh, Russian and English") to a word that can only be a language. */
function inLanguageList(text: string, tokens: Tokens, at: number, step: 1 | -1): boolean {
  let joined = false;
  for (let i = at + step, seen = 0; i >= 0 && i < tokens.count && seen < LIST_REACH; i += step, seen++) {
    const word = wordAt(text, tokens, i);
    if (word === ',' || word === 'and' || word === 'or') joined = true;
    else if (joined && otherLanguages.has(word)) return true;
    else if (!has(tokens, i, Flag.capital)) return false;
    else joined = false;
  }
  return false;
}
