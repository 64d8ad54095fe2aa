import type { EntryId } from '../model/entry';
import type { Note } from '../model/note';
import type { Records } from '../model/records';
import { text } from '../text/text';
import { type Commented, withComments } from './comments';
import { fileNames } from './file-names';
import { frontMatter } from './front-matter';
import { clippingMarkdown, titleOf } from './markdown-clipping';
import { type Names, namesOf } from './names';
import { obsidianTags } from './obsidian-tags';
import { isoDay, isTime } from './times';
import { noteTitle } from './write-markdown';
import type { ZipEntry } from './zip';

/**
 * Lays records out as a folder of Markdown files for Obsidian and its like: a file per clipping with the note about it,
 * per note, and per actor with the note on it and links to its clippings. Every record is in one file only.
 */
export function* markdownFolder(records: Records, names: Names): Generator<ZipEntry, void> {
  const { commented, others } = withComments(records);
  const freshName = fileNames();
  // Actors first: their names are what people type as links, so these keep them as they are.
  const actors = actorsOf(commented, others, names, freshName);

  for (const each of commented) {
    const name = freshName(`${titleOf(each)} ${isoDay(each.clipping.savedAt)}`, text('markdown.untitled'));
    for (const entry of each.clipping.entries) actors.get(entry)?.clippings.push(name);
    yield clippingFile(each, name, actors);
  }
  for (const note of others) {
    if (note.about.kind === 'entry') continue;
    const firstLine = note.text.trim().split('\n', 1)[0] ?? '';
    yield noteFile(note, freshName(firstLine, noteTitle(note, names)));
  }
  for (const actor of actors.values()) yield actorFile(actor);
}

/** A file about an actor, while it is gathered. */
interface Actor {
  name: string;
  fileName: string;
  notes: Note[];
  /** Names of the files of the clippings that mention it. */
  clippings: string[];
}

type Actors = ReadonlyMap<EntryId, Actor>;

function actorsOf(
  commented: readonly Commented[],
  notes: readonly Note[],
  names: Names,
  freshName: ReturnType<typeof fileNames>,
): Actors {
  const actors = new Map<EntryId, Actor>();
  const actorOf = (entry: EntryId) => {
    const name = namesOf(names, [entry])[0] ?? entry;
    const actor = actors.get(entry) ?? { name, fileName: freshName(name, entry), notes: [], clippings: [] };
    actors.set(entry, actor);
    return actor;
  };
  for (const note of notes) if (note.about.kind === 'entry') actorOf(note.about.entry).notes.push(note);
  for (const { clipping } of commented) for (const entry of clipping.entries) actorOf(entry);
  return actors;
}

function clippingFile(commented: Commented, name: string, actors: Actors): ZipEntry {
  const { clipping, comment } = commented;
  const { source } = clipping;
  const links = clipping.entries.map((entry) => linkTo(actors.get(entry)?.fileName ?? entry));
  const head = frontMatter([
    ['title', source.title],
    ['source', source.url ?? ''],
    ['author', source.byline ?? ''],
    ['site', source.site],
    ['published', source.publishedAt ?? ''],
    ['saved', isoDay(clipping.savedAt)],
    ['actors', links],
    ['tags', obsidianTags([...clipping.tags, ...(comment?.tags ?? [])])],
    ['id', clipping.id],
  ]);
  const path = `${text('markdown.clippings')}/${name}.md`;
  return { path, text: `${head}\n${clippingMarkdown(commented)}`, changedAt: clipping.editedAt };
}

function noteFile(note: Note, name: string): ZipEntry {
  const head = frontMatter([
    ['created', isoDay(note.createdAt)],
    ['edited', isoDay(note.editedAt)],
    ['tags', obsidianTags(note.tags)],
    ['id', note.id],
  ]);
  const path = `${text('markdown.notes')}/${name}.md`;
  return { path, text: `${head}\n${note.text.trim()}\n`, changedAt: note.editedAt };
}

function actorFile({ name, fileName, notes, clippings }: Actor): ZipEntry {
  const head = frontMatter([
    ['aliases', name === fileName ? [] : [name]],
    ['tags', obsidianTags(notes.flatMap(({ tags }) => tags))],
  ]);
  const links = clippings.map((clipping) => `- ${linkTo(clipping)}`).join('\n');
  const parts = [
    ...notes.map((note) => note.text.trim()),
    links && `## ${text('markdown.clippings')}\n\n${links}`,
  ];
  const changes = notes.map(({ editedAt }) => editedAt).filter(isTime);
  return {
    path: `${text('markdown.actors')}/${fileName}.md`,
    text: `${head}\n${parts.filter(Boolean).join('\n\n')}\n`,
    changedAt: Math.max(0, ...changes),
  };
}

function linkTo(fileName: string): string {
  return `[[${fileName}]]`;
}
