import type { Clipping } from '../model/clipping';
import type { Note } from '../model/note';
import { clippingOfForeign, type ForeignPassage, foreignId } from './foreign-clipping';
import type { Broken, Incoming } from './incoming';

/** A passage, or why there is none, with the place in the file that says so. */
export interface Found {
  where: string;
  passage: ForeignPassage | { why: string };
}

/**
 * Gathers what a reader of another program's file found, a step per passage. Somebody may have commented one passage
 * twice: it becomes one clipping, with both comments in its note.
 */
export function* gatherForeign(found: Iterable<Found>): Generator<void, Incoming> {
  const broken: Broken[] = [];
  const passages = new Map<string, { where: string; passage: ForeignPassage }>();
  for (const { where, passage } of found) {
    yield;
    if ('why' in passage) broken.push({ where, why: passage.why });
    else {
      const id = foreignId(passage);
      const before = passages.get(id);
      passages.set(
        id,
        before ? { ...before, passage: together(before.passage, passage) } : { where, passage },
      );
    }
  }
  const notes: Note[] = [];
  const clippings: Clipping[] = [];
  for (const { where, passage } of passages.values()) {
    yield;
    const read = clippingOfForeign(passage);
    if ('why' in read) broken.push({ where, why: read.why });
    else {
      clippings.push(read.clipping);
      if (read.comment) notes.push(read.comment);
    }
  }
  return { kind: 'read', records: { notes, clippings }, settings: null, broken };
}

function together(first: ForeignPassage, second: ForeignPassage): ForeignPassage {
  const comments = [...new Set([first.comment, second.comment])].filter((comment) => comment.trim() !== '');
  return { ...first, comment: comments.join('\n\n'), tags: [...first.tags, ...second.tags] };
}
