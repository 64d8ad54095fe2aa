import type { Note } from '../model/note';
import type { Records } from '../model/records';
import { dayText } from '../text/dates';
import { text } from '../text/text';
import { withComments } from './comments';
import { clippingMarkdown, titleOf } from './markdown-clipping';
import { type Names, namesOf } from './names';
import { plainLine } from './plain-markdown';
import { isTime } from './times';

/** Writes all records as one Markdown file, the newest first, a piece per record. Notes stay the Markdown they are. */
export function* writeMarkdown(records: Records, names: Names): Generator<string, void> {
  const { commented, others } = withComments(records);
  yield `# ${text('app.name')}\n`;
  if (commented.length > 0) yield `\n## ${text('markdown.clippings')}\n`;
  for (const each of commented.toSorted((a, b) => b.clipping.savedAt - a.clipping.savedAt)) {
    const { entries, tags, savedAt } = each.clipping;
    const facts = [
      fact('markdown.saved', isTime(savedAt) ? [dayText(savedAt)] : []),
      fact('markdown.actorsLine', namesOf(names, entries)),
      fact('markdown.tags', [...new Set([...tags, ...(each.comment?.tags ?? [])])]),
    ];
    yield `\n### ${plainLine(titleOf(each))}\n\n${clippingMarkdown(each)}${list(facts)}`;
  }
  if (others.length > 0) yield `\n## ${text('markdown.notes')}\n`;
  for (const note of others.toSorted((a, b) => b.editedAt - a.editedAt)) {
    const facts = [
      fact('markdown.saved', isTime(note.editedAt) ? [dayText(note.editedAt)] : []),
      fact('markdown.tags', note.tags),
    ];
    yield `\n### ${plainLine(noteTitle(note, names))}\n\n${note.text.trim()}\n${list(facts)}`;
  }
}

/** What a note is about, in words. */
export function noteTitle({ about }: Note, names: Names): string {
  if (about.kind === 'entry')
    return text('markdown.noteOn', { name: namesOf(names, [about.entry])[0] ?? '' });
  return text(about.kind === 'free' ? 'markdown.note' : 'markdown.noteOnClipping');
}

type Label = 'markdown.saved' | 'markdown.actorsLine' | 'markdown.tags';

function fact(label: Label, values: readonly string[]): string {
  return values.length === 0 ? '' : text(label, { values: values.map(plainLine).join(', ') });
}

function list(facts: readonly string[]): string {
  const lines = facts.filter(Boolean).map((each) => `- ${each}\n`);
  return lines.length === 0 ? '' : `\n${lines.join('')}`;
}
