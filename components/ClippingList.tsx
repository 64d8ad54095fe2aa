import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Clipping } from '../lib/model/clipping';
import { canBeOpened } from '../lib/notebook/passage-link';
import { dayText } from '../lib/text/dates';
import { text } from '../lib/text/text';
import { IconButton } from './IconButton';

/** A clipping in the list. A deleted one keeps its place for as long as it can be brought back. */
export interface ClippingRow {
  clipping: Clipping;
  deleted: boolean;
  /** Why the last deletion or its undoing failed. */
  failure: string | null;
}

interface Props {
  rows: readonly ClippingRow[];
  /** Leads to the passage on its page. */
  onOpen: (clipping: Clipping) => void;
  onDelete: (clipping: Clipping) => void;
  onUndo: (clipping: Clipping) => void;
}

/** Kept passages, newest first. */
export function ClippingList({ rows, ...events }: Props) {
  return (
    <ul class="clippings">
      {rows.map((row) => (
        <Row key={row.clipping.id} row={row} {...events} />
      ))}
    </ul>
  );
}

function Row({ row, onOpen, onDelete, onUndo }: { row: ClippingRow } & Omit<Props, 'rows'>) {
  const { clipping, deleted, failure } = row;
  const element = useRef<HTMLLIElement>(null);
  const wasDeleted = useRef(deleted);
  // The button that was pressed is gone: its counterpart takes the focus.
  useLayoutEffect(() => {
    if (wasDeleted.current !== deleted)
      element.current?.querySelector<HTMLElement>('button.row-action, .row-action button')?.focus();
    wasDeleted.current = deleted;
  }, [deleted]);

  if (deleted) {
    return (
      <li ref={element} class="clipping clipping-deleted">
        <p role="status">{text('popup.clippings.deleted')}</p>
        <button type="button" class="row-action" onClick={() => onUndo(clipping)}>
          {text('popup.clippings.undo')}
        </button>
        {failure !== null && <p class="failure">{text('popup.clippings.undoFailed', { reason: failure })}</p>}
      </li>
    );
  }
  const { source, selector, savedAt } = clipping;
  const title = source.title || (source.url ?? '');
  return (
    <li ref={element} class="clipping">
      {selector ? (
        <blockquote>{selector.exact}</blockquote>
      ) : (
        <p class="aside">{text('clipping.wholePage')}</p>
      )}
      <p class="clipping-source">
        {source.site !== '' && <span>{source.site}</span>} <cite>{title}</cite>{' '}
        <time dateTime={new Date(savedAt).toISOString()}>{dayText(savedAt)}</time>
      </p>
      <span class="clipping-actions">
        {canBeOpened(clipping) && (
          <IconButton
            icon="open"
            label={text('popup.clippings.open', { title })}
            onClick={() => onOpen(clipping)}
          />
        )}
        <span class="row-action">
          <IconButton
            icon="delete"
            label={text('popup.clippings.delete')}
            onClick={() => onDelete(clipping)}
          />
        </span>
      </span>
      {failure !== null && <p class="failure">{text('popup.clippings.deleteFailed', { reason: failure })}</p>}
    </li>
  );
}
