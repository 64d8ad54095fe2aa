import { ClippingList } from '../../components/ClippingList';
import { Notice } from '../../components/Notice';
import { text } from '../../lib/text/text';
import type { useClippings } from './use-clippings';

/** The clippings of late; or, in a sentence, why there are none. */
export function ClippingsPanel({ rows, onOpen, onDelete, onUndo }: ReturnType<typeof useClippings>) {
  switch (rows.kind) {
    case 'loading':
      return <Notice>{text('popup.clippings.loading')}</Notice>;
    case 'failed':
      return <Notice tone="warning">{text('popup.clippings.failed', rows)}</Notice>;
    case 'ready':
      if (rows.value.length === 0) return <Notice>{text('popup.clippings.none')}</Notice>;
      return <ClippingList rows={rows.value} onOpen={onOpen} onDelete={onDelete} onUndo={onUndo} />;
  }
}
