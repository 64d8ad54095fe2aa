import type { Clipping } from '../model/clipping';
import type { Note } from '../model/note';
import type { Records } from '../model/records';

/** A clipping with the reader's note about it. */
export interface Commented {
  clipping: Clipping;
  comment: Note | null;
}

/** Lays notes about clippings beside these, as a reader thinks of them. Clippings are in the order in which they came. */
export function withComments({ notes, clippings }: Records): { commented: Commented[]; others: Note[] } {
  const comments = new Map<string, Note>();
  const ids = new Set(clippings.map(({ id }) => id));
  const others: Note[] = [];
  for (const note of notes) {
    const about = note.about.kind === 'clipping' ? note.about.clipping : null;
    if (about !== null && ids.has(about) && !comments.has(about)) comments.set(about, note);
    else others.push(note);
  }
  return {
    commented: clippings.map((clipping) => ({ clipping, comment: comments.get(clipping.id) ?? null })),
    others,
  };
}
