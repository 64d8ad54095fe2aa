import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Leaf, leafId } from '../lib/model/leaf';
import { text } from '../lib/text/text';
import { Icon } from './Icon';
import { LeafRow } from './LeafRow';
import { useVirtualList } from './use-virtual-list';

/** Height of a row in px; what does not fit is cut, so that the list knows where each of thousands stands. */
const ROW_HEIGHT = 98;

interface Props {
  label: string;
  total: number;
  /** The leaf at a place; `undefined` while it loads. */
  leafAt: (index: number) => Leaf | undefined;
  /** These rows are in sight or near it, half-open. */
  onRange: (start: number, end: number) => void;
  terms: readonly string[];
  nameOf: (entry: string) => string;
  /** Ids of the leaves that are marked for a common deed. */
  chosen: ReadonlySet<string>;
  /** Id of the leaf that is open beside the list. */
  open: string | null;
  onOpen: (leaf: Leaf) => void;
  /** The marks of the rows from one to another, both included, are turned, or all set. */
  onChoose: (from: number, to: number, how: 'turn' | 'set') => void;
  onChooseAll: () => void;
  onChooseNone: () => void;
  /** Delete was pressed. */
  onDelete: (at: number) => void;
  onUndo: () => void;
}

/**
 * Leaves, as a listbox that stays quick with thousands: arrows move, Enter opens, Space marks, with Shift a stretch, Ctrl+A
 * all, Esc none, Delete deletes, Ctrl+Z undoes.
 */
export function LeafList({ label, total, leafAt, onRange, terms, nameOf, chosen, open, ...events }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  /** Where a stretch of marks begins. */
  const from = useRef(0);
  const virtualizer = useVirtualList(total, ROW_HEIGHT, () => scroller.current);
  const rows = virtualizer.getVirtualItems();
  const start = rows[0]?.index ?? 0;
  const end = (rows.at(-1)?.index ?? -1) + 1;
  const at = Math.min(current, total - 1);

  useEffect(() => onRange(start, end), [start, end, onRange]);
  useLayoutEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(at, { align: 'auto' });
  }, [at, virtualizer]);

  const move = (to: number, stretch: boolean) => {
    const next = Math.max(0, Math.min(total - 1, to));
    setCurrent(next);
    if (stretch) events.onChoose(from.current, next, 'set');
    else from.current = next;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1);
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: total - 1,
    };
    const to = steps[event.key];
    const leaf = leafAt(at);
    const command = event.ctrlKey || event.metaKey;
    if (to !== undefined && !command) move(to, event.shiftKey);
    else if (event.key === 'Enter' && leaf) events.onOpen(leaf);
    else if (event.key === ' ') events.onChoose(at, at, 'turn');
    else if (event.key === 'Escape' && chosen.size > 0) events.onChooseNone();
    else if (event.key === 'Delete') events.onDelete(at);
    else if (command && event.key === 'a') events.onChooseAll();
    else if (command && event.key === 'z') events.onUndo();
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent, index: number) => {
    const leaf = leafAt(index);
    const onMark = event.target instanceof Element && event.target.closest('.leaf-mark');
    if (event.shiftKey) events.onChoose(from.current, index, 'set');
    else if (event.ctrlKey || event.metaKey || onMark) events.onChoose(index, index, 'turn');
    else if (leaf) events.onOpen(leaf);
    if (!event.shiftKey) from.current = index;
    setCurrent(index);
  };

  return (
    <div
      ref={scroller}
      class="leaves"
      role="listbox"
      aria-label={label}
      aria-multiselectable="true"
      tabIndex={0}
      {...(at >= start && at < end && { 'aria-activedescendant': `leaf-${at}` })}
      onKeyDown={onKeyDown}
    >
      <div class="leaves-all" role="presentation" style={{ height: `${virtualizer.getTotalSize()}px` }}>
        {rows.map(({ index }) => {
          const leaf = leafAt(index);
          const id = leaf && leafId(leaf);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a listbox are those of the list
            <div
              key={index}
              id={`leaf-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={id !== undefined && chosen.has(id)}
              aria-setsize={total}
              aria-posinset={index + 1}
              class={`leaf ${index === at ? 'leaf-current' : ''} ${id !== undefined && id === open ? 'leaf-open' : ''}`}
              style={{ height: `${ROW_HEIGHT}px`, transform: `translateY(${index * ROW_HEIGHT}px)` }}
              onClick={(event) => onClick(event, index)}
            >
              <span class="leaf-mark" aria-hidden="true">
                <Icon name="done" />
              </span>
              {leaf ? (
                <LeafRow leaf={leaf} terms={terms} nameOf={nameOf} />
              ) : (
                <span class="aside">{text('card.loading')}</span>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
