import type { Kind } from '../model/entry';
import { isAmericanTown } from './american-state';
import { isDemonym } from './demonym';
import { childOf, kindOf, type NameIndex, NO_ENTRY } from './index-format';
import { asSurnames, particles } from './person-words';
import { isPersonsName } from './persons-name';
import { airArms, featuresBefore, placing } from './place-words';
import { followsStranger } from './stranger';
import { Flag, Gap, has, type Tokens, wordAt } from './tokens';

/**
 * Whether a short form of a person, a surname or "bin Laden", belongs to someone of another given name. The caller has made
 * sure that the word before is no part of a mention.
 */
export function isStrangersName(tokens: Tokens, kind: Kind, from: number, to: number): boolean {
  return kind === 'person' && isShortForm(tokens, from, to) && followsStranger(tokens, from);
}

/** Whether the words of a person's name are the surname alone. */
export function isShortForm(tokens: Tokens, from: number, to: number): boolean {
  return from === to || !has(tokens, from, Flag.capital) || particles.has(wordAt(tokens, from));
}

/**
 * Whether an office is of a state that is no entry: North Korea's *Supreme Leader*. The caller has made sure that the word
 * before is no part of a mention.
 */
export function isAnothersOffice(tokens: Tokens, from: number): boolean {
  if (tokens.gap[from] !== Gap.space || !has(tokens, from - 1, Flag.capital)) return false;
  return has(tokens, from - 1, Flag.possessive) || isDemonym(wordAt(tokens, from - 1));
}

/**
 * Whether a name that the page has used for a town or for somebody is theirs here: in *Moscow*, after Moscow, Idaho. But
 * "in Washington" is the place even where somebody is called so.
 */
export function isNamesake(tokens: Tokens, kind: Kind, at: number): boolean {
  if (kind !== 'place' && kind !== 'state') return false;
  return !asSurnames.has(wordAt(tokens, at)) || !placing.has(wordAt(tokens, at - 1));
}

/** Whether a place's name is here, for all to see, an American town's or somebody's: the mayor Joseph *Washington*. */
export function isNamesakesHere(tokens: Tokens, kind: Kind, from: number, to: number): boolean {
  if (from !== to) return false;
  const word = wordAt(tokens, to);
  if (kind === 'place' && asSurnames.has(word) && isPersonsName(tokens, from)) return true;
  return !isDemonym(word) && isAmericanTown(tokens, to);
}

/** Whether a decoy, the name of a carrier, is only the beginning of something else's: *Iran Air* Force. */
export function isCutShort(tokens: Tokens, to: number): boolean {
  if (wordAt(tokens, to) !== 'air' || tokens.gap[to + 1] !== Gap.space) return false;
  return airArms.has(wordAt(tokens, to + 1));
}

/**
 * The entries whose short form a decoy ends in, of which it is another bearer: Hunter *Biden*, Hamza *bin Laden*, Denzel
 * *Washington*. An entry may come more than once.
 */
export function bearersIn(index: NameIndex, tokens: Tokens, from: number, to: number): number[] {
  const bearers: number[] = [];
  const isPerson = !featuresBefore.has(wordAt(tokens, from));
  for (let first = from + 1; first <= to; first++) {
    let node = index.rootChild[tokens.word[first] ?? 0] ?? 0;
    for (let at = first + 1; at <= to && node !== 0; at++) node = childOf(index, node, tokens.word[at] ?? 0);
    if (node === 0) continue;
    for (let form = index.formStart[node] ?? 0; form < (index.formStart[node + 1] ?? 0); form++) {
      const entry = index.formEntry[form] ?? NO_ENTRY;
      if (entry === NO_ENTRY) continue;
      const kind = kindOf(index, entry);
      const isSurname = kind === 'place' && isPerson && asSurnames.has(wordAt(tokens, to));
      if (kind === 'person' || isSurname) bearers.push(entry);
    }
  }
  return bearers;
}
