import { memo } from '../../lib/browser/memo';
import { ownFile } from '../../lib/browser/own-file';
import { loadSearch } from '../../lib/glossary/search';
import type { Introduced } from '../../lib/match/block-reading';
import { finder } from '../../lib/match/find';
import { formOwners } from '../../lib/match/form-owners';
import { idOf, readIndex } from '../../lib/match/index-format';
import { mentionOf } from '../../lib/match/mention-of';
import { CallError } from '../../lib/messages/contract';
import type { FoundBlocks } from '../../lib/messages/findings';
import type { CardContent, EntryLine } from '../../lib/model/card-content';
import type { Entry, EntryId } from '../../lib/model/entry';
import type { AboutGlossary, FoundLine, GlossaryIndex } from '../../lib/model/glossary-index';
import type { KnownTie } from '../../lib/model/known-tie';
import type { Findings } from '../../lib/model/mention';
import type { Pack } from '../../lib/model/pack';

/**
 * The bundled pack by entry id. A memo: loaded from the extension's own files whenever this context is new. Not
 * parsed against its schema: the build did that, and here it would cost several times the reading itself.
 */
const pack = memo(async () => {
  const bundled: Pack = await (await ownFile('glossary/pack.json')).json();
  return {
    about: bundled.about,
    articles: bundled.articles,
    entries: new Map(bundled.entries.map((entry) => [entry.id, entry])),
  };
});

const names = memo(async () => {
  const index = readIndex(await (await ownFile('glossary/names.bin')).arrayBuffer());
  const numbers = new Map(Array.from(index.entryId, (_, number) => [idOf(index, number), number]));
  return { index, numbers, ...finder(index) };
});

const searchIndex = memo(async () => loadSearch(await (await ownFile('glossary/search.json')).text()));

/** Finds the mentions in blocks of a page that has shown so much before; see `findMentions` of the contract. */
export async function findMentions(
  texts: readonly string[],
  before: Pick<Findings, 'introduced' | 'strangers'>,
): Promise<FoundBlocks> {
  const { index, numbers, findPage } = await names();
  const introduced: Introduced = new Map();
  for (const { entry, ...fullForm } of before.introduced) {
    const number = numbers.get(entry);
    if (number !== undefined) introduced.set(number, fullForm);
  }
  const strangers = new Set(before.strangers.flatMap((entry) => numbers.get(entry) ?? []));
  const [known, knownStrangers] = [introduced.size, strangers.size];
  const blocks = findPage(texts, introduced, strangers).map(({ mentions, waiting }) => ({
    mentions: mentions.map((found) => mentionOf(index, found, introduced)),
    waiting: Array.from(waiting, (entry) => idOf(index, entry)),
  }));
  // Maps and sets keep their order: what the blocks have added stands at the end.
  const added = [...introduced].slice(known);
  return {
    blocks,
    introduced: added.map(([entry, form]) => ({ entry: idOf(index, entry), ...form })),
    strangers: [...strangers].slice(knownStrangers).map((entry) => idOf(index, entry)),
  };
}

/** An entry with all that its card names. Throws a `CallError` when there is no such entry. */
export async function cardContent(id: EntryId): Promise<CardContent> {
  const { articles, entries } = await pack();
  const entry = entries.get(id);
  if (!entry) throw new CallError('failed', `no entry is called ${id}`);
  const related = entry.relations.map(({ to }) => entries.get(to)).filter((other) => other !== undefined);
  return { entry, articles, related: Object.fromEntries(related.map((other) => [other.id, lineOf(other)])) };
}

/** Entries as lines of a list; unknown ids are left out. */
export async function entryLines(ids: readonly EntryId[]): Promise<EntryLine[]> {
  const { entries } = await pack();
  return ids
    .map((id) => entries.get(id))
    .filter((entry) => entry !== undefined)
    .map(lineOf);
}

/** The entries mentioned in a text, each once; `around` are those that the page about it names in full. */
export async function entriesIn(text: string, around: readonly EntryId[] = []): Promise<EntryId[]> {
  const introduced = around.map((entry) => ({ entry, as: '' }));
  const { blocks } = await findMentions([text], { introduced, strangers: [] });
  return [...new Set(blocks.flatMap(({ mentions }) => mentions.map(({ entry }) => entry)))];
}

/** Gives the name of an entry; the id of one that the pack does not have. */
export async function entryNames(): Promise<(entry: EntryId) => string> {
  const { entries } = await pack();
  return (id) => entries.get(id)?.name ?? id;
}

/** The other entries that share a written form with an entry. */
export async function namesakes(id: EntryId, form: string): Promise<EntryLine[]> {
  const { index } = await names();
  return entryLines(formOwners(index, form).filter((owner) => owner !== id));
}

/** Entries that a query names, best first. */
export async function search(query: string, limit: number): Promise<FoundLine[]> {
  const [{ entries }, find] = await Promise.all([pack(), searchIndex()]);
  return find(query, limit).flatMap(({ id, why }) => {
    const entry = entries.get(id);
    return entry ? [{ ...lineOf(entry), why }] : [];
  });
}

/** What the glossary says of itself. */
export async function aboutGlossary(): Promise<AboutGlossary> {
  const { about, entries } = await pack();
  return { ...about, entries: entries.size };
}

/** The whole glossary as lines, by name. */
export async function allLines(): Promise<GlossaryIndex> {
  const { articles, entries } = await pack();
  const lines = Array.from(entries.values(), (entry) => ({
    ...lineOf(entry),
    importance: entry.importance,
    articles: citedBy(entry),
  }));
  return { articles, lines: lines.sort((a, b) => byName.compare(a.name, b.name)) };
}

/** The relations that lead from one of some entries to another of them. */
export async function tiesAmong(ids: readonly EntryId[]): Promise<KnownTie[]> {
  const { entries } = await pack();
  const wanted = new Set(ids);
  return ids.flatMap((from) =>
    (entries.get(from)?.relations ?? [])
      .filter(({ to }) => to !== from && wanted.has(to))
      .map(({ sources: _, ...relation }) => ({ from, ...relation })),
  );
}

/** Numbers in names by their value, accents beside their letters. */
const byName = new Intl.Collator('en', { numeric: true });

function citedBy({ background, facts, relations, timeline }: Entry): string[] {
  const statements = [...background, ...facts, ...relations, ...timeline];
  return [...new Set(statements.flatMap(({ sources }) => sources.map(({ article }) => article)))];
}

function lineOf({ id, name, kind, summary }: Entry): EntryLine {
  return { id, name, kind, summary };
}
