import type { CardContent, EntryLine } from '../lib/model/card-content';
import { type EntryId, type Relation, type Stance, stances } from '../lib/model/entry';

/** A relation together with the entry it leads to. */
export interface Tie {
  relation: Relation;
  to: EntryLine;
  /** That entry is on the page that the card lies over. */
  onPage: boolean;
}

/** The relations of one stance, those with the same label side by side. */
export interface StanceGroup {
  stance: Stance;
  labels: { label: string; ties: Tie[] }[];
}

/**
 * The relations of an entry, grouped by stance and label. First come those to entries of the page that the card lies
 * over; else they keep the order in which the entry states them.
 */
export function relationGroups(
  { entry, related }: CardContent,
  entriesOnPage: readonly EntryId[],
): StanceGroup[] {
  const here = new Set(entriesOnPage);
  return stances.flatMap((stance) => {
    const byLabel = new Map<string, Tie[]>();
    for (const relation of entry.relations) {
      const to = related[relation.to];
      if (relation.stance !== stance || to === undefined) continue;
      const tie = { relation, to, onPage: here.has(relation.to) };
      byLabel.set(relation.label, [...(byLabel.get(relation.label) ?? []), tie]);
    }
    if (byLabel.size === 0) return [];
    const labels = Array.from(byLabel, ([label, ties]) => ({ label, ties: hereFirst(ties, isHere) }));
    return [{ stance, labels: hereFirst(labels, ({ ties }) => ties.some(isHere)) }];
  });
}

/** A group cut to its first `limit` ties; a label left without any goes too. */
export function firstTies(group: StanceGroup, limit: number): StanceGroup {
  let left = limit;
  const labels = group.labels.flatMap(({ label, ties }) => {
    const kept = ties.slice(0, left);
    left -= kept.length;
    return kept.length === 0 ? [] : [{ label, ties: kept }];
  });
  return { ...group, labels };
}

function isHere({ onPage }: Tie): boolean {
  return onPage;
}

function hereFirst<T>(list: readonly T[], here: (value: T) => boolean): T[] {
  return [...list.filter(here), ...list.filter((value) => !here(value))];
}
