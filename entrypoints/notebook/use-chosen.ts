import { useEffect, useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import { type Ask, type Leaf, leafId } from '../../lib/model/leaf';
import type { RecordIds } from '../../lib/model/records';
import { PAGE } from './use-leaves';

type Kind = Leaf['kind'];

/** The leaves that are marked for a common deed; those of another question are forgotten. */
export function useChosen(ask: Ask, say: (words: string) => void, explain: (error: unknown) => string) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Kind>>(new Map());
  const wanted = JSON.stringify(ask);
  useEffect(() => setChosen(new Map()), [wanted]);

  /** All leaves between two places, both included, in sight or not. */
  const between = async (from: number, to: number): Promise<Leaf[]> => {
    const leaves: Leaf[] = [];
    for (let offset = from; offset <= to; offset += PAGE) {
      const limit = Math.min(PAGE, to - offset + 1);
      leaves.push(...(await background.leaves({ ask, offset, limit })).leaves);
    }
    return leaves;
  };
  const change = async (work: () => Promise<(before: ReadonlyMap<string, Kind>) => Map<string, Kind>>) => {
    try {
      setChosen(await work());
    } catch (error) {
      say(explain(error));
    }
  };

  return {
    chosen,
    onChoose: (from: number, to: number, how: 'turn' | 'set') =>
      void change(async () => {
        const leaves = await between(Math.min(from, to), Math.max(from, to));
        return (before) => {
          const next = new Map(before);
          for (const leaf of leaves) {
            if (how === 'turn' && next.has(leafId(leaf))) next.delete(leafId(leaf));
            else next.set(leafId(leaf), leaf.kind);
          }
          return next;
        };
      }),
    onChooseAll: () =>
      void change(async () => {
        const { notes, clippings } = await background.leafIds({ ask });
        return () =>
          new Map<string, Kind>([
            ...notes.map((id): [string, Kind] => [id, 'note']),
            ...clippings.map((id): [string, Kind] => [id, 'clipping']),
          ]);
      }),
    onChooseNone: () => setChosen(new Map()),
  };
}

/** The records that marked leaves are about. */
export function recordIds(chosen: ReadonlyMap<string, Kind>): RecordIds {
  const of = (kind: Kind) => [...chosen].filter(([, each]) => each === kind).map(([id]) => id);
  return { notes: of('note'), clippings: of('clipping') };
}

/** The record that a leaf is about. */
export function recordOf(leaf: Leaf): RecordIds {
  return recordIds(new Map([[leafId(leaf), leaf.kind]]));
}
