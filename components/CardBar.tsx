import type { ComponentChildren } from 'preact';
import type { Kind } from '../lib/model/entry';
import { text } from '../lib/text/text';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import { KindLabel } from './KindLabel';

interface Props {
  /** Name of the entry that Back leads to; `null` when there is no way back. */
  back: string | null;
  /** Stands in the place of Back, so that no height is lost. */
  kind: Kind | null;
  /** What can be done to the page that the card lies over. */
  pageActions?: ComponentChildren;
  onBack: () => void;
  onOpenFull: () => void;
  onNote: () => void;
  onClose: () => void;
}

/** The line over a card: back, to the entry's own page, to the note, close. */
export function CardBar({ back, kind, pageActions, onBack, onOpenFull, onNote, onClose }: Props) {
  return (
    <div class="card-bar">
      {back !== null && (
        <button type="button" class="back" onClick={onBack}>
          <Icon name="back" />
          <span class="back-name">
            {back === '' ? text('card.back.plain') : text('card.back', { name: back })}
          </span>
        </button>
      )}
      {back === null && kind !== null && <KindLabel kind={kind} />}
      <span class="card-bar-end">
        {pageActions}
        <IconButton icon="open" label={text('glossary.openFull')} onClick={onOpenFull} />
        <IconButton icon="note" label={text('card.toNote')} onClick={onNote} />
        <IconButton icon="close" label={text('card.close')} onClick={onClose} />
      </span>
    </div>
  );
}
