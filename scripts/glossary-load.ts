import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ReadResult, readSource } from '../lib/glossary/read-source';
import type { Problem } from '../lib/glossary/yaml-file';
import type { Pack } from '../lib/model/pack';

const folder = fileURLToPath(new URL('../assets/glossary/', import.meta.url));

const about: Pack['about'] = {
  id: 'central-asia',
  title: 'Central Asia and its neighbours',
  description: 'Actors and terms of four articles on Central Asia, written in 2020 and 2021.',
  licence: 'CC-BY-4.0',
  language: 'en',
};

/** The path of a file of the glossary's folder. */
export function glossaryFile(name: string): string {
  return join(folder, name);
}

/** Reads the bundled glossary from its YAML files. Throws only when the files cannot be read at all. */
export function readGlossary(): ReadResult {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const files = names.map((name) => ({ name, text: readFileSync(glossaryFile(name), 'utf8') }));
  return readSource(files, about);
}

/** The bundled glossary as a pack. Throws an error that lists every mistake with file, line, entry and field. */
export function loadGlossary(): Pack {
  const result = readGlossary();
  if (result.kind === 'pack') return result.pack;
  throw new Error(`the glossary has mistakes:\n${result.problems.map(problemLine).join('\n')}`);
}

/** One line for an editor: `person.yaml:12 qassem-soleimani summary: has more than 160 characters`. */
export function problemLine({ file, line, entry, field, message }: Problem): string {
  return `${[`assets/glossary/${file}:${line}`, entry, field].filter(Boolean).join(' ')}: ${message}`;
}
