import { readFileSync } from 'node:fs';
import type { Nameable } from '../../lib/match/compile';
import type { EntryId } from '../../lib/model/entry';
import { loadGlossary } from '../../scripts/glossary-load';

/** The paragraphs of the sample article. */
const paragraphs = readFileSync(new URL('../../assets/sample/article.html', import.meta.url), 'utf8')
  .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
  .split(/<\/?(?:p|h\d|li|figcaption)[^>]*>/)
  .map((part) =>
    part
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .filter((part) => part.length > 40);

/** Blocks of text of at least so many words: the sample article, over and over. */
export function pageOf(words: number): string[] {
  const blocks: string[] = [];
  for (let count = 0, i = 0; count < words; i++) {
    const block = paragraphs[i % paragraphs.length] ?? '';
    blocks.push(block);
    count += block.split(' ').length;
  }
  return blocks;
}

/** Entries with so many names: the most important of the glossary, whose names news is full of, then made-up ones. */
export function entriesOf(names: number): Nameable[] {
  const entries: Nameable[] = [];
  let count = 0;
  for (const entry of loadGlossary().entries.toSorted((a, b) => a.importance - b.importance)) {
    if (count >= names) return entries;
    entries.push({
      ...entry,
      relations: entry.relations.filter(({ to }) => entries.some(({ id }) => id === to)),
    });
    count += entry.aliases.length;
  }
  for (let i = 0; count < names; i++, count++) {
    const text = `X${((i * 7919) % 99_991).toString(36)} Y${i.toString(36)}`;
    // Made up here, of the letters and digits that an id may have.
    entries.push({
      id: `made-up-${i}` as EntryId,
      kind: 'person',
      importance: 3,
      aliases: [{ text, rule: 'always' }],
      decoys: [],
      relations: [],
    });
  }
  return entries;
}

/** The written names of entries, each once. */
export function spellingsOf(entries: readonly Nameable[]): string[] {
  return [...new Set(entries.flatMap(({ aliases }) => aliases.map(({ text }) => text)))];
}
