import type { EntryId } from '../model/entry';
import type { KnownTie } from '../model/known-tie';
import type { Pair } from './camps';
import { stancesOf } from './neighbours';

/** The pairs of entries that ties join: one for every side taken. Neutral ties count where no side is taken. */
export function pairsOf(ties: readonly KnownTie[]): Pair[] {
  return [...byPair(ties).values()].flatMap((joined) => {
    const [first] = joined;
    if (!first) return [];
    return stancesOf(joined).map((stance) => ({ from: first.from, to: first.to, stance }));
  });
}

/** Every tie once, told from the end that comes first: the other end says the same the other way round. */
export function toldOnce(ties: readonly KnownTie[]): KnownTie[] {
  return [...byPair(ties).values()].flatMap((joined) =>
    joined.filter(({ from }) => from === joined[0]?.from),
  );
}

function byPair(ties: readonly KnownTie[]): Map<string, KnownTie[]> {
  const pairs = new Map<string, KnownTie[]>();
  for (const tie of ties) {
    const key = tie.from < tie.to ? `${tie.from} ${tie.to}` : `${tie.to} ${tie.from}`;
    pairs.set(key, [...(pairs.get(key) ?? []), tie]);
  }
  return pairs;
}

/**
 * The entries to draw, at most `limit`: those that take sides with the most others. In the order given; an entry is
 * left out that is tied to none of the others drawn. Where nobody takes sides, neutral ties count in their place.
 */
export function tiedMost(entries: readonly EntryId[], pairs: readonly Pair[], limit: number): EntryId[] {
  const sided = pairs.filter(({ stance }) => stance !== 'neutral');
  const counted = sided.length > 0 ? sided : pairs;
  const weight = (entry: EntryId, among: ReadonlySet<EntryId>) =>
    counted.filter(({ from, to }) => (from === entry && among.has(to)) || (to === entry && among.has(from)))
      .length;
  const all = new Set(entries);
  const weights = new Map(entries.map((entry) => [entry, weight(entry, all)]));
  const drawn = new Set(
    [...entries].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0)).slice(0, limit),
  );
  return entries.filter((entry) => drawn.has(entry) && weight(entry, drawn) > 0);
}
