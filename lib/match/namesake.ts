import type { Kind } from '../model/entry';
import { Flag, Gap, has, type Tokens, wordAt } from './tokens';
import {
  companies,
  featuresAfter,
  featuresBefore,
  holders,
  institutions,
  newspapers,
  usStates,
} from './words';

/**
 * Whether the name of a place, a state or its people, the words `from` to `to`, stands inside the name of something
 * else (design 5, rule 4): *Kabul* University, Bank of *America*, Mount *Washington*, *Moscow*, Idaho. Told by the
 * words beside it, whose capitals make them part of the name.
 */
export function isInsideAnotherName(
  text: string,
  tokens: Tokens,
  kind: Kind,
  from: number,
  to: number,
): boolean {
  if (kind !== 'place' && kind !== 'state' && kind !== 'people') return false;
  return (
    beginsAnother(text, tokens, kind, to) ||
    endsAnother(text, tokens, from, to) ||
    (from === to && isAmericanState(text, tokens, from))
  );
}

function beginsAnother(text: string, tokens: Tokens, kind: Kind, to: number): boolean {
  const after = to + 1;
  if (
    tokens.gap[after] !== Gap.space ||
    has(tokens, to, Flag.possessive) ||
    !has(tokens, after, Flag.capital)
  )
    return false;
  const word = wordAt(text, tokens, after);
  // "Iranian University" may be any: only a place alone names its institutions.
  return (
    featuresAfter.has(word) ||
    companies.has(word) ||
    (kind === 'place' && (institutions.has(word) || newspapers.has(word)))
  );
}

function endsAnother(text: string, tokens: Tokens, from: number, to: number): boolean {
  const before = from - 1;
  if (tokens.gap[from] !== Gap.space || before < 0) return false;
  const word = wordAt(text, tokens, before);
  if (has(tokens, before, Flag.capital) && !has(tokens, before, Flag.possessive))
    return featuresBefore.has(word);
  if (word !== 'of' || tokens.gap[before] === Gap.end) return false;
  // "the Association of German Chambers": an adjective, whose noun is not the place.
  if (tokens.gap[to + 1] === Gap.space && has(tokens, to + 1, Flag.capital)) return false;
  return holders.has(wordAt(text, tokens, before - 1));
}

/** Whether a name that a state of the United States has too stands beside another of them, or a town before its state. */
function isAmericanState(text: string, tokens: Tokens, at: number): boolean {
  const joined = (sign: number) => [',', 'and', 'or', '&'].includes(wordAt(text, tokens, sign));
  const isState = (other: number) =>
    has(tokens, other, Flag.capital) && usStates.has(wordAt(text, tokens, other));
  if (joined(at + 1) && tokens.gap[at + 1] !== Gap.end) {
    if (wordAt(text, tokens, at + 1) === ',' && isState(at + 2)) return true;
    if (usStates.has(wordAt(text, tokens, at)) && isState(at + 2)) return true;
  }
  if (!usStates.has(wordAt(text, tokens, at))) return false;
  // "Oregon, Idaho, and Washington": a comma may stand before the "and".
  const sign = at - 1;
  return joined(sign) && (isState(sign - 1) || (joined(sign - 1) && isState(sign - 2)));
}
