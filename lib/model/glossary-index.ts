import * as v from 'valibot';
import { EntryLine } from './card-content';
import { Importance } from './entry';
import { Article, Pack } from './pack';

/** Why a query met an entry: by its name, by another of its names, or by a word of its text. */
export const HitReason = v.variant('by', [
  v.object({ by: v.literal('name') }),
  v.object({ by: v.literal('alias'), alias: v.string() }),
  v.object({ by: v.literal('text'), word: v.string() }),
]);
export type HitReason = v.InferOutput<typeof HitReason>;

/** An entry that answers a query, and why. */
export const FoundLine = v.object({ ...EntryLine.entries, why: HitReason });
export type FoundLine = v.InferOutput<typeof FoundLine>;

/** An entry as the whole glossary lists it; `articles` are those that it cites. */
export const IndexLine = v.object({
  ...EntryLine.entries,
  importance: Importance,
  articles: v.array(v.string()),
});
export type IndexLine = v.InferOutput<typeof IndexLine>;

/** All entries, by name, and the articles that they cite. */
export const GlossaryIndex = v.object({
  lines: v.array(IndexLine),
  articles: v.record(v.string(), Article),
});
export type GlossaryIndex = v.InferOutput<typeof GlossaryIndex>;

/** What a glossary says of itself. */
export const AboutGlossary = v.object({ ...Pack.entries.about.entries, entries: v.number() });
export type AboutGlossary = v.InferOutput<typeof AboutGlossary>;
