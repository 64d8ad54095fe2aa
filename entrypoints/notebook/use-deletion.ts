import { useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import type { RecordIds, Records } from '../../lib/model/records';
import { errorText } from '../../lib/text/error-text';
import { countText, text } from '../../lib/text/text';

/** Deletes records, and brings back the last that were deleted. `say` is told what became of it. */
export function useDeletion(say: (words: string | null) => void) {
  const [deleted, setDeleted] = useState<Records | null>(null);

  return {
    /** Whether there is anything to bring back. */
    canUndo: deleted !== null,
    /** Resolves to whether the records are gone. */
    async remove(ids: RecordIds): Promise<boolean> {
      try {
        const records = await background.deleteRecords(ids);
        setDeleted(records);
        say(countText('notebook.deleted', ids.notes.length + ids.clippings.length));
        return true;
      } catch (error) {
        say(text('popup.clippings.deleteFailed', { reason: errorText(error) }));
        return false;
      }
    },
    async undo(): Promise<void> {
      if (deleted === null) return;
      try {
        await background.restoreRecords(deleted);
        setDeleted(null);
        say(text('notebook.restored'));
      } catch (error) {
        say(text('popup.clippings.undoFailed', { reason: errorText(error) }));
      }
    },
  };
}
