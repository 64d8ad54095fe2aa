import type { Clipping } from '../model/clipping';
import type { Merge, Write } from '../model/merge';
import type { Note } from '../model/note';
import type { Change, Preview } from './preview';

/** Which of two texts stands after a merge: the one edited last, that of the file, or that which is here. */
export const mergeRules = ['newer', 'theirs', 'mine'] as const;
export type MergeRule = (typeof mergeRules)[number];

/**
 * What is to be written so that a file is merged by a rule. Notes that were written apart become one, unless what is
 * here shall stand. A replaced note counts one save more than either: an editor that has it open must notice.
 */
export function decide(preview: Preview, rule: MergeRule): Merge {
  return {
    notes: [
      ...preview.added.notes.map(added),
      ...preview.changed.notes.filter((change) => isTaken(change, rule)).map(replaced),
      ...(rule === 'mine' ? [] : preview.joined.map(replaced)),
    ],
    clippings: [
      ...preview.added.clippings.map(added),
      ...preview.changed.clippings
        .filter((change) => isTaken(change, rule))
        .map(({ mine, theirs }) => ({ record: theirs, before: mine })),
    ],
  };
}

function isTaken({ mine, theirs }: Change<Note | Clipping>, rule: MergeRule): boolean {
  return rule === 'theirs' || (rule === 'newer' && theirs.editedAt >= mine.editedAt);
}

function added<T>(record: T): Write<T> {
  return { record, before: null };
}

function replaced({ mine, theirs }: Change<Note>): Write<Note> {
  return { record: { ...theirs, revision: Math.max(mine.revision, theirs.revision) + 1 }, before: mine };
}
