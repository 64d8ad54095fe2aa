import * as v from 'valibot';
import { Clipping } from '../../../lib/model/clipping';
import { Note } from '../../../lib/model/note';

/** A valid id that is told from others by a number. */
export const testId = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A clipping with what matters to a test; checked against the model. */
export function testClipping(
  number: number,
  changed: Partial<Record<keyof Clipping, unknown>> = {},
): Clipping {
  return v.parse(Clipping, {
    id: testId(number),
    selector: { exact: `Passage ${number}`, prefix: '', suffix: '', start: 0 },
    source: { url: `https://news.example/${number}`, title: `Story ${number}`, site: 'News' },
    entries: [],
    tags: [],
    savedAt: number,
    editedAt: number,
    ...changed,
  });
}

/** A note with what matters to a test; checked against the model. */
export function testNote(number: number, changed: Partial<Record<keyof Note, unknown>> = {}): Note {
  return v.parse(Note, {
    id: testId(number),
    about: { kind: 'free' },
    text: `Note ${number}`,
    tags: [],
    createdAt: number,
    editedAt: number,
    revision: 1,
    ...changed,
  });
}
