import { openers } from './grammar-words';
import {
  afterLanguage,
  languageIns,
  languageNouns,
  languageVerbs,
  otherLanguages,
  ownLanguages,
} from './language-words';
import { Flag, Gap, has, type Tokens, wordAt } from './tokens';

/** Whether the words around a name that is a people's and a language's speak of the language: to learn *Chinese*. */
export function isLanguageAt(tokens: Tokens, from: number, to: number): boolean {
  if (
    (tokens.gap[to + 1] === Gap.space || tokens.gap[to + 1] === Gap.hyphen) &&
    languageNouns.has(wordAt(tokens, to + 1))
  )
    return true;
  const last = endOfList(tokens, to, 1);
  // "German and Chinese lessons"
  if (last > to && languageNouns.has(wordAt(tokens, last + 1))) return true;
  if (isBeforeNoun(tokens, last)) return false;
  const first = endOfList(tokens, from, -1);
  const before = tokens.gap[first] === Gap.end ? '' : wordAt(tokens, first - 1);
  return languageVerbs.has(before) || languageIns.has(before) || holdsOtherLanguage(tokens, first, last);
}

/** Whether a word is the adjective of a people that has a language of its own, in small letters. */
export function isLanguageName(word: string): boolean {
  return ownLanguages.has(word) || otherLanguages.has(word);
}

/** Whether a word follows that the name may be the adjective of. */
function isBeforeNoun(tokens: Tokens, to: number): boolean {
  const gap = tokens.gap[to + 1];
  if (to + 1 >= tokens.count || (gap !== Gap.space && gap !== Gap.hyphen)) return false;
  const word = wordAt(tokens, to + 1);
  return !has(tokens, to + 1, Flag.symbol) && !afterLanguage.has(word) && !openers.has(word);
}

/** How far an enumeration of languages is followed to each side, in words and commas. */
const LIST_REACH = 6;
const COMMA = 0x2c;
const joins: ReadonlySet<string> = new Set(['and', 'or', 'also']);

/** The outermost word, to one side, of the enumeration of languages that a name stands in: "Kazakh, Russian and English". */
function endOfList(tokens: Tokens, at: number, step: 1 | -1): number {
  let end = at;
  let joined = false;
  for (let i = at + step; i >= 0 && i < tokens.count && Math.abs(i - at) <= LIST_REACH; i += step) {
    if (has(tokens, i, Flag.symbol)) {
      if (tokens.text.charCodeAt(tokens.start[i] ?? 0) !== COMMA) break;
      joined = true;
    } else if (has(tokens, i, Flag.capital)) {
      if (!joined || !isLanguageName(wordAt(tokens, i))) break;
      [end, joined] = [i, false];
    } else if (joins.has(wordAt(tokens, i))) joined = true;
    else break;
  }
  return end;
}

/** Whether a list holds a word that can hardly be but a language. */
function holdsOtherLanguage(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (otherLanguages.has(wordAt(tokens, i))) return true;
  return false;
}
