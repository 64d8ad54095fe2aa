import type { Kind } from '../model/entry';
import { directions, featuresBefore, holders, settlements } from './place-words';
import { Flag, Gap, has, type Tokens, wordAt } from './tokens';
import { isUnknownName } from './unknown-name';

/**
 * Whether the name of something else ends with that of a place, a state or its people, by the words before it: Mount
 * *Washington*, Bank of *America*, the city of *Turkey*.
 */
export function endsAnother(tokens: Tokens, kind: Kind, from: number, to: number): boolean {
  const before = from - 1;
  if (tokens.gap[from] !== Gap.space || before < 0) return false;
  const word = wordAt(tokens, before);
  if (has(tokens, before, Flag.capital) && !has(tokens, before, Flag.possessive)) {
    if (featuresBefore.has(word)) return true;
    // "Associated Press WASHINGTON": a dateline.
    if (kind !== 'place' || has(tokens, before, Flag.sentenceStart) || has(tokens, from, Flag.allCaps))
      return false;
    return !directions.has(word) && isUnknownName(tokens, before, from);
  }
  if (word !== 'of' || tokens.gap[before] === Gap.end) return false;
  // "the city of Turkey" bears the name; "the main city of Turkey", "a city of Turkey-controlled Syria" do not.
  const holder = wordAt(tokens, before - 1);
  if (settlements.has(holder)) {
    const isNamed = kind === 'state' && wordAt(tokens, before - 2) === 'the';
    return isNamed && tokens.gap[to + 1] !== Gap.hyphen;
  }
  // "the Association of German Chambers": an adjective, whose noun is not the place.
  if (tokens.gap[to + 1] === Gap.space && has(tokens, to + 1, Flag.capital)) return false;
  return holders.has(holder);
}
