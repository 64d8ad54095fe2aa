import * as v from 'valibot';
import type { Alias, AliasRule, Entry, Kind } from '../model/entry';
import { type Article, PACK_VERSION, type Pack } from '../model/pack';
import { checkTogether, type Located } from './check-together';
import { ArticlesFile, EntriesFile, RelationsFile, SourceEntry } from './source';
import { bothDirections, relate } from './vocabulary';
import { type Problem, parseYaml, type SourceFile } from './yaml-file';

/** The glossary as its files tell it, or every mistake in them. */
export type ReadResult = { kind: 'pack'; pack: Pack } | { kind: 'problems'; problems: Problem[] };

/**
 * Reads the glossary's YAML files into a pack: `articles.yaml`, `relations.yaml`, and any number of files
 * of entries. Reports all mistakes, not the first only. Each relation is put on both cards.
 */
export function readSource(files: readonly SourceFile[], about: Pack['about']): ReadResult {
  const problems: Problem[] = [];
  const articles = readWhole('articles.yaml', ArticlesFile, files, problems);
  const relations = readWhole('relations.yaml', RelationsFile, files, problems);
  const vocabulary = relations && bothDirections(relations);
  const read = files
    .filter(({ name }) => name !== 'articles.yaml' && name !== 'relations.yaml')
    .map((file) => readEntries(file, problems));
  const located = read.flatMap((entries) => entries ?? []);
  problems.push(...checkTogether(located, articles, vocabulary, !read.includes(null)));
  if (problems.length > 0 || !articles || !vocabulary) return { kind: 'problems', problems };

  const entries = located.map(({ entry, kind }) => toEntry(entry, kind));
  relate(
    entries,
    located.map(({ entry }) => entry),
    vocabulary,
  );
  const records = Object.fromEntries(
    Object.entries(articles).map(([key, article]) => [key, toArticle(article)]),
  );
  return { kind: 'pack', pack: { version: PACK_VERSION, about, articles: records, entries } };
}

function readWhole<S extends v.GenericSchema>(
  name: string,
  schema: S,
  files: readonly SourceFile[],
  problems: Problem[],
): v.InferOutput<S> | undefined {
  const file = files.find((candidate) => candidate.name === name);
  if (!file) {
    problems.push({ file: name, line: 1, entry: '', field: '', message: 'is missing' });
    return undefined;
  }
  const source = parseYaml(file);
  if (Array.isArray(source)) {
    problems.push(...source);
    return undefined;
  }
  const parsed = v.safeParse(schema, source.value);
  if (parsed.success) return parsed.output;
  for (const issue of parsed.issues) {
    const path = pathOf(issue);
    problems.push(source.problem(path, String(path[0] ?? ''), path.slice(1), issue.message));
  }
  return undefined;
}

/** The entries of a file, also those with mistakes; `null` when it is not a file of entries. */
function readEntries(file: SourceFile, problems: Problem[]): Located[] | null {
  const source = parseYaml(file);
  if (Array.isArray(source)) {
    problems.push(...source);
    return null;
  }
  const whole = v.safeParse(EntriesFile, source.value);
  if (!whole.success) {
    problems.push(
      ...whole.issues.map((issue) => source.problem(pathOf(issue), '', pathOf(issue), issue.message)),
    );
    return null;
  }
  const { kind, entries } = whole.output;
  return entries.map((raw, index) => {
    const at = (field: readonly PropertyKey[], message: string) =>
      source.problem(['entries', index, ...field], nameOf(raw, index), field, message);
    const parsed = v.safeParse(SourceEntry, raw);
    if (parsed.success) return { entry: parsed.output, kind, at };
    problems.push(...parsed.issues.map((issue) => at(pathOf(issue), issue.message)));
    return { entry: readable(raw, nameOf(raw, index)), kind, at };
  });
}

/**
 * What can be read of an entry with mistakes, so that the rest of it is checked as well, and others may refer to it.
 * `name` stands for whatever must differ from entry to entry; other fields that cannot be read are empty.
 */
function readable(raw: unknown, name: string): SourceEntry {
  const given: Partial<Record<string, unknown>> = typeof raw === 'object' && raw !== null ? { ...raw } : {};
  const fields = SourceEntry.entries;
  const read = <S extends v.GenericSchema>(schema: S, value: unknown, otherwise: v.InferOutput<S>) => {
    const parsed = v.safeParse(schema, value ?? undefined);
    return parsed.success ? parsed.output : otherwise;
  };
  return {
    // An id that is no id is still what its entry is called.
    id: name as SourceEntry['id'],
    name,
    importance: 3,
    aliases: read(fields.aliases, given.aliases, { always: [] }),
    decoys: [],
    summary: read(fields.summary, given.summary, name),
    background: read(fields.background, given.background, []),
    facts: read(v.optional(fields.facts, []), given.facts, []),
    relations: read(v.optional(fields.relations, []), given.relations, []),
    timeline: read(v.optional(fields.timeline, []), given.timeline, []),
    since: [],
  };
}

function pathOf(issue: v.BaseIssue<unknown>): PropertyKey[] {
  return (issue.path ?? []).map((item) => item.key as PropertyKey); // valibot types keys of maps as unknown
}

function nameOf(raw: unknown, index: number): string {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
  return typeof id === 'string' ? id : `entry ${index + 1}`;
}

function toEntry(source: SourceEntry, kind: Kind): Entry {
  const aliases: Alias[] = Object.entries(source.aliases).flatMap(([rule, names]) =>
    // The keys are those of the schema, which are the rules.
    names.map((text) => ({ text, rule: rule as AliasRule })),
  );
  return { ...source, kind, aliases, relations: [] };
}

function toArticle({
  title,
  author,
  publisher,
  published,
}: v.InferOutput<typeof ArticlesFile>[string]): Article {
  return {
    title,
    ...(author && { author }),
    publisher: publisher.text,
    ...(publisher.certainty && { publisherCertainty: publisher.certainty }),
    published: published.date,
    ...(published.certainty && { publishedCertainty: published.certainty }),
  };
}
