import { useEffect, useRef, useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import type { EntryLine } from '../../lib/model/card-content';
import type { EntryId } from '../../lib/model/entry';

/** What entries are called; asked for once each, as they are met. */
export interface Names {
  /** The entry as a line; `undefined` while it is not known, or where the glossary has it no longer. */
  lineOf(entry: string): EntryLine | undefined;
  nameOf(entry: string): string;
}

/** Names of the entries given now or before. Where they cannot be told, ids stand in for them. */
export function useNames(entries: readonly EntryId[]): Names {
  const [lines, setLines] = useState<ReadonlyMap<string, EntryLine>>(new Map());
  const asked = useRef(new Set<string>());

  useEffect(() => {
    const unknown = entries.filter((entry) => !asked.current.has(entry));
    if (unknown.length === 0) return;
    for (const entry of unknown) asked.current.add(entry);
    background.entryLines({ entries: unknown }).then(
      (got) =>
        setLines(
          (before) => new Map([...before, ...got.map((line): [string, EntryLine] => [line.id, line])]),
        ),
      () => {
        for (const entry of unknown) asked.current.delete(entry);
      },
    );
  });

  return {
    lineOf: (entry) => lines.get(entry),
    nameOf: (entry) => lines.get(entry)?.name ?? entry,
  };
}
