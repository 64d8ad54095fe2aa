import type * as v from 'valibot';
import type { Entry, Relation } from '../model/entry';
import type { RelationsFile, SourceEntry } from './source';

type RelationTypes = v.InferOutput<typeof RelationsFile>;

/** How relations read from either side, by label: both directions are there. */
export type Vocabulary = ReadonlyMap<string, RelationTypes[string]>;

/** Completes relation types with their inverses, so that an editor may state a relation from either side. */
export function bothDirections(types: RelationTypes): Vocabulary {
  const both = new Map(Object.entries(types));
  for (const [label, { inverse, stance }] of Object.entries(types)) {
    if (!both.has(inverse)) both.set(inverse, { inverse: label, stance });
  }
  return both;
}

/** Puts every stated relation on both cards, once each. Changes `entries`, whose relations must be empty. */
export function relate(
  entries: readonly Entry[],
  stated: readonly SourceEntry[],
  vocabulary: Vocabulary,
): void {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const done = new Set<string>();
  const put = (on: Entry | undefined, relation: Relation) => {
    const key = `${on?.id} ${relation.label} ${relation.to}`;
    if (!on || done.has(key)) return;
    done.add(key);
    on.relations.push(relation);
  };
  for (const { id, relations } of stated) {
    for (const { type, ...rest } of relations) {
      const known = vocabulary.get(type);
      if (!known) continue;
      put(byId.get(id), { ...rest, label: type, stance: known.stance });
      put(byId.get(rest.to), { ...rest, to: id, label: known.inverse, stance: known.stance });
    }
  }
}
