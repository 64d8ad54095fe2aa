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
    .flatMap((file) => readEntries(file, problems));
  problems.push(...checkTogether(read, articles, vocabulary));
  if (problems.length > 0 || !articles || !vocabulary) return { kind: 'problems', problems };

  const entries = read.map(({ entry, kind }) => toEntry(entry, kind));
  relate(
    entries,
    read.map(({ entry }) => entry),
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

function readEntries(file: SourceFile, problems: Problem[]): Located[] {
  const source = parseYaml(file);
  if (Array.isArray(source)) {
    problems.push(...source);
    return [];
  }
  const whole = v.safeParse(EntriesFile, source.value);
  if (!whole.success) {
    problems.push(
      ...whole.issues.map((issue) => source.problem(pathOf(issue), '', pathOf(issue), issue.message)),
    );
    return [];
  }
  const { kind, entries } = whole.output;
  return entries.flatMap((raw, index) => {
    const at = (field: readonly PropertyKey[], message: string) =>
      source.problem(['entries', index, ...field], nameOf(raw, index), field, message);
    const parsed = v.safeParse(SourceEntry, raw);
    if (parsed.success) return [{ entry: parsed.output, kind, at }];
    problems.push(...parsed.issues.map((issue) => at(pathOf(issue), issue.message)));
    return [];
  });
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
