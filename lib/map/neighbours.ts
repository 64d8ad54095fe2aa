import type { CardContent, EntryLine } from '../model/card-content';
import type { EntryId, Relation, Stance } from '../model/entry';

/** An entry tied to another, by one relation or several. */
export interface Neighbour {
  line: EntryLine;
  /** The sides taken, in the order stated; `neutral` only where none is. */
  stances: readonly [Stance, ...Stance[]];
  relations: readonly Relation[];
}

/** The entries around one, in the order in which it first names them. */
export function neighboursOf({ entry, related }: CardContent): Neighbour[] {
  const byEntry = new Map<EntryId, Relation[]>();
  for (const relation of entry.relations) {
    byEntry.set(relation.to, [...(byEntry.get(relation.to) ?? []), relation]);
  }
  return [...byEntry].flatMap(([id, relations]) => {
    const line = related[id];
    return line === undefined ? [] : [{ line, relations, stances: stancesOf(relations) }];
  });
}

/** The sides that relations take: both where they differ, `neutral` where none takes one. */
export function stancesOf(relations: readonly { stance: Stance }[]): [Stance, ...Stance[]] {
  const [first, ...others] = new Set(relations.map(({ stance }) => stance).filter((s) => s !== 'neutral'));
  return first === undefined ? ['neutral'] : [first, ...others];
}

/** Turns in which the stances give their neighbours: sides matter more than dealings without one. Chosen. */
const turns: readonly Stance[] = ['with', 'against', 'with', 'against', 'neutral'];

/** The neighbours to draw when not all have room: of every stance some, the important ones first. */
export function foremost(
  neighbours: readonly Neighbour[],
  limit: number,
  importanceOf: (entry: EntryId) => number,
): Neighbour[] {
  if (neighbours.length <= limit) return [...neighbours];
  const ranked = [...neighbours].sort((a, b) => importanceOf(a.line.id) - importanceOf(b.line.id));
  const waiting = new Map(
    turns.map((stance) => [stance, ranked.filter(({ stances }) => stances[0] === stance)]),
  );
  const chosen: Neighbour[] = [];
  for (let turn = 0; chosen.length < limit; turn++) {
    const next = waiting.get(turns[turn % turns.length] ?? 'neutral')?.shift();
    if (next) chosen.push(next);
  }
  return chosen;
}
