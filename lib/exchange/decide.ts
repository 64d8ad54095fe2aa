import type { Clipping } from '../model/clipping';
import type { Merge, Write } from '../model/merge';
import type { Note } from '../model/note';
import type { Change, Preview } from './preview';
import { toldOr } from './times';

/** Which of two texts stands after a merge: the one edited last, that of the file, or that which is here. */
export const mergeRules = ['newer', 'theirs', 'mine'] as const;
export type MergeRule = (typeof mergeRules)[number];

/**
 * What is to be written so that a file is merged by a rule. Notes that were written apart become one, unless what is
 * here shall stand. Where the file tells no time, a record was made when the one here was, and edited just now.
 */
export function decide(preview: Preview, rule: MergeRule): Merge {
  const { at } = preview;
  const taken = <T extends Note | Clipping>(changes: readonly Change<T>[]) =>
    changes.filter((change) => isTaken(change, rule));
  return {
    notes: [
      ...preview.added.notes.map(added),
      ...taken(preview.changed.notes).map((change) => replacedNote(change, at)),
      ...(rule === 'mine' ? [] : preview.joined.map((change) => replacedNote(change, at))),
    ],
    clippings: [
      ...preview.added.clippings.map(added),
      ...taken(preview.changed.clippings).map((change) => replacedClipping(change, at)),
    ],
  };
}

function isTaken({ mine, theirs }: Change<Note | Clipping>, rule: MergeRule): boolean {
  return rule === 'theirs' || (rule === 'newer' && theirs.editedAt >= mine.editedAt);
}

function added<T>(record: T): Write<T> {
  return { record, before: null };
}

/** Counts one save more than either of the two: an editor that has the note open must notice. */
function replacedNote({ mine, theirs }: Change<Note>, at: number): Write<Note> {
  const createdAt = toldOr(theirs.createdAt, mine.createdAt);
  const revision = Math.max(mine.revision, theirs.revision) + 1;
  return { record: { ...theirs, createdAt, editedAt: toldOr(theirs.editedAt, at), revision }, before: mine };
}

function replacedClipping({ mine, theirs }: Change<Clipping>, at: number): Write<Clipping> {
  const savedAt = toldOr(theirs.savedAt, mine.savedAt);
  return { record: { ...theirs, savedAt, editedAt: toldOr(theirs.editedAt, at) }, before: mine };
}
