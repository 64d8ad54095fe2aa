import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { ArticlesFile, RelationsFile, SourceEntry } from '../lib/glossary/source';
import { Kind } from '../lib/model/entry';
import { Pack } from '../lib/model/pack';
import { glossaryFile } from './glossary-load';

/** The JSON schemas beside the glossary, by file name: for editors of its YAML, and for makers of packs. */
export function glossarySchemas(): Record<string, string> {
  const EntriesFile = v.strictObject({ kind: Kind, entries: v.array(SourceEntry) });
  // Editors check what a person types, before it is transformed.
  const text = (title: string, schema: v.GenericSchema) =>
    `${JSON.stringify({ title, ...toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' }) }, null, 2)}\n`;
  return {
    'entries.schema.json': text('A file of glossary entries of one kind', EntriesFile),
    'about.schema.json': text('What a glossary says of itself', Pack.entries.about),
    'articles.schema.json': text('The articles that entries cite', ArticlesFile),
    'relations.schema.json': text('How entries can be tied to one another', RelationsFile),
    'pack.schema.json': text('A glossary pack for Dossier', Pack),
  };
}

/** `npm run glossary:schema`: writes the schemas anew after the model has changed. */
if (process.argv[1]?.endsWith('glossary-schema.ts')) {
  for (const [name, schema] of Object.entries(glossarySchemas())) writeFileSync(glossaryFile(name), schema);
}
