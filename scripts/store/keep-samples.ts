import * as v from 'valibot';
import { EntryId } from '../../lib/model/entry';
import type { NoteSubject } from '../../lib/model/note';
import type { Extension } from '../browser/ask-extension';

/** Passages of the sample article. */
const quotes = [
  'Landlocked capitals are choosing between ports, pipelines and patrons.',
  'Sanctions by the United States have kept many shippers away, and New Delhi has learned to count progress in metres.',
  'Kassym-Jomart Tokayev, who studied Chinese as a young diplomat, has made a doctrine of balance.',
  'Russia sells safety.',
];

/** Notes as somebody might write them who follows the subject of the sample. */
const notes: [about: string | null, text: string, tags: string[]][] = [
  ['emomali-rahmon', 'Weighs every road by **who guards it**. Ask what has changed since 2021.', ['transit']],
  ['uzbekistan', 'Cotton by way of Chabahar: find figures, not announcements.', ['transit', 'to check']],
  [null, 'Three roads, three patrons:\n\n- south: ports\n- east: credit\n- north: garrisons', ['outline']],
];

/** Keeps a few notes and clippings from the page of a tab, so that there is something to see. Gives the id of the last. */
export async function keepSamples(
  background: Extension['background'],
  tabId: number,
  url: string,
): Promise<string> {
  const source = { url, title: 'Three roads to the sea', site: 'Dossier sample', publishedAt: '2021-10-04' };
  for (const exact of quotes) {
    const selector = { exact, prefix: '', suffix: '', start: 0 };
    await background.saveClipping({ tabId, passage: { selector, source } });
  }
  let id = '';
  for (const [entry, text, tags] of notes) {
    id = crypto.randomUUID();
    const about: NoteSubject =
      entry === null ? { kind: 'free' } : { kind: 'entry', entry: v.parse(EntryId, entry) };
    await background.saveNote({ id, about, text, tags, revision: 0 });
  }
  return id;
}
