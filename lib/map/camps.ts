import type { EntryId, Stance } from '../model/entry';

/** A pair of entries and the side that one takes to the other. */
export interface Pair {
  from: EntryId;
  to: EntryId;
  stance: Stance;
}

/** How much it is worth that two stand on one side. Neutral ties, a little: it shortens their lines. */
const worth: Record<Stance, number> = { with: 2, against: -3, neutral: 0.5 };

/** Exchanges settle in a handful of rounds; this only bounds them. */
const MOST_ROUNDS = 50;

/**
 * Parts entries into two columns, as many in each (the left may have one more), so that those who stand together are
 * in one and opponents face each other; each column in an order in which ties cross little. A heuristic (best
 * exchange of two until none helps, then barycentres; after Kernighan and Lin 1970, Sugiyama 1981), not a claim about
 * who belongs together. The first entry is on the left. Deterministic; cubic in the entries, of which a map has few.
 */
export function camps(
  entries: readonly EntryId[],
  pairs: readonly Pair[],
): { left: EntryId[]; right: EntryId[] } {
  const value = pairValues(pairs);
  const half = Math.ceil(entries.length / 2);
  const sides = [entries.slice(0, half), entries.slice(half)] as const;
  exchange(sides, value);
  const [one, other] = sides;
  const [left, right] = entries[0] === undefined || one.includes(entries[0]) ? [one, other] : [other, one];
  return untangle(left, right, pairs);
}

function pairValues(pairs: readonly Pair[]): (a: EntryId, b: EntryId) => number {
  const values = new Map<string, number>();
  for (const { from, to, stance } of pairs) {
    for (const key of [`${from} ${to}`, `${to} ${from}`])
      values.set(key, (values.get(key) ?? 0) + worth[stance]);
  }
  return (a, b) => values.get(`${a} ${b}`) ?? 0;
}

/** Exchanges entries of the two sides, in place, while that brings together who stands together. */
function exchange(
  [one, other]: readonly [EntryId[], EntryId[]],
  value: (a: EntryId, b: EntryId) => number,
): void {
  const pull = (entry: EntryId, side: readonly EntryId[], except: EntryId) =>
    side.reduce((sum, there) => (there === entry || there === except ? sum : sum + value(entry, there)), 0);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let best = { gain: 0, a: -1, b: -1 };
    for (const [a, mine] of one.entries()) {
      for (const [b, theirs] of other.entries()) {
        const gain =
          pull(mine, other, theirs) -
          pull(mine, one, theirs) +
          pull(theirs, one, mine) -
          pull(theirs, other, mine);
        if (gain > best.gain) best = { gain, a, b };
      }
    }
    const mine = one[best.a];
    const theirs = other[best.b];
    if (mine === undefined || theirs === undefined) return;
    one[best.a] = theirs;
    other[best.b] = mine;
  }
}

const UNTANGLING_ROUNDS = 6;

/** Orders both columns by the mean height of what each entry is tied to. */
function untangle(
  left: readonly EntryId[],
  right: readonly EntryId[],
  pairs: readonly Pair[],
): { left: EntryId[]; right: EntryId[] } {
  const tied = (entry: EntryId) =>
    pairs.flatMap(({ from, to }) => (from === entry ? [to] : to === entry ? [from] : []));
  const ordered = (column: readonly EntryId[], other: readonly EntryId[]) => {
    const heights = new Map([...column.entries(), ...other.entries()].map(([height, id]) => [id, height]));
    const mean = (entry: EntryId) => {
      const around = tied(entry).flatMap((id) => heights.get(id) ?? []);
      const own = heights.get(entry) ?? 0;
      return around.length === 0 ? own : around.reduce((sum, height) => sum + height, 0) / around.length;
    };
    const means = new Map(column.map((entry) => [entry, mean(entry)]));
    return [...column].sort((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0));
  };
  let columns = { left: [...left], right: [...right] };
  for (let round = 0; round < UNTANGLING_ROUNDS; round++) {
    const nextRight = ordered(columns.right, columns.left);
    columns = { left: ordered(columns.left, nextRight), right: nextRight };
  }
  return columns;
}
