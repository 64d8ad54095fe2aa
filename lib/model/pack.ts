import * as v from 'valibot';
import { Entry, PartialDate } from './entry';

/** Raised when a pack's shape changes so that older versions of Dossier cannot read it. */
export const PACK_VERSION = 1;

const Text = v.pipe(v.string(), v.nonEmpty());

/** An article that entries cite. A `certainty` says how surely something is known that the page does not print. */
export const Article = v.strictObject({
  title: Text,
  author: v.exactOptional(Text),
  publisher: Text,
  publisherCertainty: v.exactOptional(Text),
  published: PartialDate,
  publishedCertainty: v.exactOptional(Text),
});
export type Article = v.InferOutput<typeof Article>;

/** A glossary as one file: what `glossary/pack.json` holds, and what readers may import. */
export const Pack = v.strictObject({
  version: v.literal(PACK_VERSION),
  about: v.strictObject({
    id: Text,
    title: Text,
    description: Text,
    licence: Text,
    language: Text,
    /** The day on which its words were last changed; tells a newer state of the same glossary from an older one. */
    version: v.exactOptional(PartialDate),
  }),
  articles: v.record(v.string(), Article),
  entries: v.array(Entry),
});
export type Pack = v.InferOutput<typeof Pack>;
