import * as v from 'valibot';
import { PACK_VERSION, Pack } from '../model/pack';

/** A pack, or why it cannot be used, in words for the person who brought it. */
export type LoadResult =
  | { kind: 'pack'; pack: Pack }
  | { kind: 'newer'; version: number }
  | { kind: 'broken'; problems: string[] };

/** How many mistakes of a broken pack are told; the rest is mostly more of the same. */
const TOLD_PROBLEMS = 20;

const Versioned = v.object({ version: v.number() });

/** Reads a pack that comes from outside. Trusts nothing of it; never throws. */
export function loadPack(json: string): LoadResult {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch (error) {
    return { kind: 'broken', problems: [error instanceof Error ? error.message : String(error)] };
  }
  const versioned = v.safeParse(Versioned, raw);
  if (versioned.success && versioned.output.version > PACK_VERSION) {
    return { kind: 'newer', version: versioned.output.version };
  }
  const parsed = v.safeParse(Pack, raw);
  if (!parsed.success) {
    const problems = parsed.issues
      .slice(0, TOLD_PROBLEMS)
      .map((issue) => `${v.getDotPath(issue) ?? 'the pack'}: ${issue.message}`);
    return { kind: 'broken', problems };
  }
  const problems = inconsistencies(parsed.output).slice(0, TOLD_PROBLEMS);
  return problems.length > 0 ? { kind: 'broken', problems } : { kind: 'pack', pack: parsed.output };
}

/** What a schema cannot tell: doubled ids, relations and citations that lead nowhere. */
function inconsistencies({ articles, entries }: Pack): string[] {
  const ids = new Set<string>();
  const problems: string[] = [];
  for (const { id } of entries) {
    if (ids.has(id)) problems.push(`${id}: stands twice`);
    ids.add(id);
  }
  for (const { id, background, facts, relations, timeline } of entries) {
    for (const { to } of relations)
      if (!ids.has(to)) problems.push(`${id}: relates to ${to}, which is not in the pack`);
    const cited = [...background, ...facts, ...relations, ...timeline].flatMap(({ sources }) => sources);
    for (const { article } of cited) {
      if (!Object.hasOwn(articles, article))
        problems.push(`${id}: cites ${article}, which is not in the pack`);
    }
  }
  return problems;
}
