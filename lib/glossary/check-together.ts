import type * as v from 'valibot';
import type { Kind } from '../model/entry';
import type { ArticlesFile, SourceEntry } from './source';
import type { Vocabulary } from './vocabulary';
import type { Problem } from './yaml-file';

/** An entry with the means to say where in its file a field stands. */
export interface Located {
  entry: SourceEntry;
  kind: Kind;
  at: (field: readonly PropertyKey[], message: string) => Problem;
}

/**
 * What only the whole glossary can tell: doubles, unknown names, aliases that two entries claim. Where
 * `articles` or `vocabulary` could not be read, what refers to them is not checked; nor what refers to entries, unless
 * all files of entries could be read (`isWhole`).
 */
export function checkTogether(
  read: readonly Located[],
  articles: v.InferOutput<typeof ArticlesFile> | undefined,
  vocabulary: Vocabulary | undefined,
  isWhole: boolean,
): Problem[] {
  const ids = new Set(read.map(({ entry }) => entry.id));
  return [
    ...doubles(
      read,
      ({ entry }) => entry.id,
      ({ at }) => at(['id'], 'stands twice in the glossary'),
    ),
    ...doubles(
      read,
      ({ entry }) => entry.summary,
      ({ at }, first) => at(['summary'], `is the same as that of ${first.entry.id}`),
    ),
    ...sharedAliases(read),
    ...read.flatMap(({ entry, at }) =>
      Object.keys(entry.aliases).length > 0
        ? []
        : [at(['aliases'], 'an entry without aliases is never found')],
    ),
    ...(articles ? unknownArticles(read, new Set(Object.keys(articles))) : []),
    ...read.flatMap(({ entry, at }) =>
      entry.relations.flatMap(({ type, to }, i) => [
        ...(vocabulary && !vocabulary.has(type)
          ? [at(['relations', i, 'type'], `no relation type "${type}"`)]
          : []),
        ...(!isWhole || ids.has(to) ? [] : [at(['relations', i, 'to'], `no entry is called ${to}`)]),
        ...(to === entry.id ? [at(['relations', i, 'to'], 'relates the entry to itself')] : []),
      ]),
    ),
  ];
}

function doubles(
  read: readonly Located[],
  keyOf: (located: Located) => string,
  report: (located: Located, first: Located) => Problem,
): Problem[] {
  const seen = new Map<string, Located>();
  return read.flatMap((located) => {
    const first = seen.get(keyOf(located));
    if (first) return [report(located, first)];
    seen.set(keyOf(located), located);
    return [];
  });
}

/** `introduced` is the rule that lets entries share a form, since then the page decides; no other does. */
function sharedAliases(read: readonly Located[]): Problem[] {
  const owners = new Map<string, string>();
  return read.flatMap(({ entry, at }) =>
    Object.entries(entry.aliases).flatMap(([rule, names]) =>
      names.flatMap((name, i) => {
        if (rule === 'introduced') return [];
        const owner = owners.get(name);
        owners.set(name, entry.id);
        if (owner === undefined || owner === entry.id) return [];
        return [
          at(['aliases', rule, i], `"${name}" is an alias of ${owner} too; make one of them introduced`),
        ];
      }),
    ),
  );
}

function unknownArticles(read: readonly Located[], articles: ReadonlySet<string>): Problem[] {
  return read.flatMap(({ entry, at }) =>
    (['background', 'facts', 'relations', 'timeline'] as const).flatMap((field) =>
      entry[field].flatMap(({ sources }, part) =>
        sources.flatMap(({ article }, i) =>
          articles.has(article) ? [] : [at([field, part, 'sources', i], `no article is called ${article}`)],
        ),
      ),
    ),
  );
}
