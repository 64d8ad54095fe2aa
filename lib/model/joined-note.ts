import * as v from 'valibot';
import { Note } from './note';

/** Between two texts that have become one note: a rule, in Markdown. */
const RULE = '\n\n---\n\n';

/**
 * Two notes about the same thing as one, under the id of `mine`. What already stands in `mine` is not added again.
 * `null` when they are too long for one note, or have too many tags.
 */
export function joinedNote(mine: Note, theirs: Note): Note | null {
  const text = mine.text.includes(theirs.text)
    ? mine.text
    : [mine.text, theirs.text].filter(Boolean).join(RULE);
  const joined: Note = {
    ...mine,
    text,
    tags: [...new Set([...mine.tags, ...theirs.tags])],
    createdAt: Math.min(mine.createdAt, theirs.createdAt),
    editedAt: Math.max(mine.editedAt, theirs.editedAt),
  };
  return v.is(Note, joined) ? joined : null;
}
