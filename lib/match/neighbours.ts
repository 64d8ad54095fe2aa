import type { Kind } from '../model/entry';
import { Flag, Gap, type Tokens } from './tokenise';

/** Evidence from the words beside a name (design 5, rule 4). The lists are closed classes of English, not names. */

const set = (words: string) => new Set(words.split(' '));

/** Words that stand before a surname without being a given name. */
const titles = set(
  'president vice deputy secretary minister premier chancellor ambassador envoy senator sen rep congressman governor gov mayor ' +
    'king queen prince princess emir sultan sheikh shaikh sheik ayatollah imam mullah maulana haji hajji pope comrade ' +
    'general gen major maj colonel col lieutenant lt captain capt commander admiral marshal sergeant chief chairman chair director ' +
    'leader head spokesman spokeswoman spokesperson candidate nominee incumbent mr mrs ms miss dr prof professor sir lord lady madam ' +
    'scholar analyst researcher author journalist democrat republican martyr strongman dictator former ex then and or but',
);

/** Words that begin a sentence or a headline before a name. */
const openers = set(
  'a an the this that these those it its his her their our my your he she they we who whom whose which what when where why how if as ' +
    'at by for from in into of off on onto out over per than to toward towards under until unto up upon via with within without ' +
    'after again against all along although am among amid are around be because been before behind below beneath beside besides ' +
    'between beyond both but can could despite did do does down during each either ever every few had has have hence here however ' +
    'indeed is just later least less like likewise many may maybe meanwhile might more most much must near neither never next no nor ' +
    'not nothing now once one only or other otherwise perhaps quite rather shall should since so some soon still such then there ' +
    'therefore though through throughout thus today tomorrow tonight too unless unlike was were while will would yesterday yet also ' +
    'and even instead moreover nevertheless nonetheless unsurprisingly said says asked told called new old big',
);

/** Words after a place that make the whole the name of something else. */
const institutions = set(
  'university college institute academy school polytechnic hospital museum library theatre theater orchestra post times herald tribune ' +
    'journal gazette review news radio tv bank airlines airways motors fc united street avenue boulevard road square hotel ' +
    'county stadium cup open marathon festival film consensus declaration convention protocol treaty memorandum conference',
);

/** Words that take a language as their object, or stand before one. */
const languageVerbs = set(
  'speak speaks speaking spoke spoken learn learns learning learned learnt study studies studying studied teach teaches teaching ' +
    'taught know knows knowing read reads reading write writes writing written fluent translate translated understand understands',
);
const languageNouns = set(
  'language languages classes class course courses lessons speaker speakers speaking dialect dictionary',
);
const otherLanguages = set(
  'english french german arabic spanish persian farsi dari pashto urdu hindi latin mandarin japanese korean',
);

function wordAt(text: string, tokens: Tokens, at: number): string {
  return at < 0 || at >= tokens.count ? '' : text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
}

/**
 * Whether a bare surname at `from` follows a given name that is not its bearer's: Hunter *Biden*. The caller
 * has made sure that the words before are no part of a mention.
 */
export function followsStranger(text: string, tokens: Tokens, from: number): boolean {
  const before = from - 1;
  if (before < 0 || (tokens.gap[from] !== Gap.space && tokens.gap[from] !== Gap.hyphen)) return false;
  const flags = tokens.flags[before] ?? 0;
  if (!(flags & Flag.capital) || flags & (Flag.possessive | Flag.symbol)) return false;
  // "anti-Putin", "Macron-Putin call": the parts of a compound are not one person's names, unless the first is a given name.
  if (tokens.gap[from] === Gap.hyphen) return false;
  const word = wordAt(text, tokens, before);
  if (titles.has(word) || openers.has(word)) return false;
  if (flags & Flag.sentenceStart && /(?:ing|ed|ly|s)$/.test(word)) return false;
  return !isTitleCaseAround(tokens, before, from);
}

/** How many words on each side show that a line capitalises every word. */
const NEIGHBOURS = 5;

/** Whether nearly all words around are capitalised, as in a headline, so that a capital is no sign of a name. */
function isTitleCaseAround(tokens: Tokens, from: number, to: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = Math.max(0, from - NEIGHBOURS); i <= Math.min(tokens.count - 1, to + NEIGHBOURS); i++) {
    const flags = tokens.flags[i] ?? 0;
    // Short words stay small in headlines too.
    if ((i >= from && i <= to) || flags & Flag.symbol || (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) < 4)
      continue;
    words++;
    if (flags & Flag.capital) capitals++;
  }
  return words >= 3 && capitals >= words * 0.75;
}

/** Whether a place's name, whose last word is at `to`, is the beginning of another name: *Kabul* University. */
export function beginsInstitution(text: string, tokens: Tokens, kind: Kind, to: number): boolean {
  if (kind !== 'place') return false;
  const after = to + 1;
  if (after >= tokens.count || tokens.gap[after] !== Gap.space || (tokens.flags[to] ?? 0) & Flag.possessive)
    return false;
  return ((tokens.flags[after] ?? 0) & Flag.capital) !== 0 && institutions.has(wordAt(text, tokens, after));
}

/** Whether the words around a name that is a people's and a language's speak of the language: to learn *Chinese*. */
export function isLanguageAt(text: string, tokens: Tokens, from: number, to: number): boolean {
  if (tokens.gap[from] !== Gap.end && languageVerbs.has(wordAt(text, tokens, from - 1))) return true;
  if (
    to + 1 < tokens.count &&
    tokens.gap[to + 1] === Gap.space &&
    languageNouns.has(wordAt(text, tokens, to + 1))
  )
    return true;
  return inLanguageList(text, tokens, from, -1) || inLanguageList(text, tokens, to, 1);
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
    else if (!((tokens.flags[i] ?? 0) & Flag.capital)) return false;
    else joined = false;
  }
  return false;
}
