import type { CardContent, EntryLine } from '../lib/model/card-content';
import type { Relation } from '../lib/model/entry';

export type Stance = Relation['stance'];

/** A relation together with the entry it leads to. */
export interface Tie {
  relation: Relation;
  to: EntryLine;
}

/** The relations of one stance, those with the same label side by side. */
export interface StanceGroup {
  stance: Stance;
  labels: { label: string; ties: Tie[] }[];
}

const order: readonly Stance[] = ['with', 'against', 'neutral'];

/** The relations of an entry, grouped by stance and label; both keep the order in which the entry states them. */
export function relationGroups({ entry, related }: CardContent): StanceGroup[] {
  return order.flatMap((stance) => {
    const byLabel = new Map<string, Tie[]>();
    for (const relation of entry.relations) {
      const to = related[relation.to];
      if (relation.stance !== stance || to === undefined) continue;
      byLabel.set(relation.label, [...(byLabel.get(relation.label) ?? []), { relation, to }]);
    }
    if (byLabel.size === 0) return [];
    return [{ stance, labels: [...byLabel].map(([label, ties]) => ({ label, ties })) }];
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
