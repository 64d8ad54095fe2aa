import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { EntryId } from '../lib/model/entry';
import type { BlockMentions } from '../lib/model/mention';

interface Props {
  paragraphs: readonly string[];
  /** What was found in each paragraph; nothing is marked while it is not known. */
  found: readonly BlockMentions[] | null;
  /** How long the pointer rests on a name before it opens, in ms. */
  openDelayMs: number;
  /** The entry whose card is shown. */
  open: EntryId | null;
  onOpen: (entry: EntryId) => void;
}

/** Paragraphs whose names open when the pointer rests on them, as on a news page; by key and tap as well. */
export function SampleText({ paragraphs, found, openDelayMs, open, onOpen }: Props) {
  const resting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const leave = () => clearTimeout(resting.current);
  const rest = (entry: EntryId) => {
    leave();
    resting.current = setTimeout(() => onOpen(entry), openDelayMs);
  };
  return (
    // The glossary knows English names.
    <div class="sample" lang="en">
      {paragraphs.map((words, index) => {
        const parts: ComponentChildren[] = [];
        let at = 0;
        for (const { start, end, entry, kind } of found?.[index]?.mentions ?? []) {
          parts.push(
            words.slice(at, start),
            <button
              key={start}
              type="button"
              class={`sample-mention kind-${kind}`}
              aria-expanded={entry === open}
              onPointerEnter={(event) => event.pointerType === 'mouse' && rest(entry)}
              onPointerLeave={leave}
              onClick={() => {
                leave();
                onOpen(entry);
              }}
            >
              {words.slice(start, end)}
            </button>,
          );
          at = end;
        }
        return (
          <p key={words}>
            {parts}
            {words.slice(at)}
          </p>
        );
      })}
    </div>
  );
}
