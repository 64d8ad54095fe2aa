import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parse } from 'yaml';
import { type ReadResult, readSource } from '../lib/glossary/read-source';
import type { Problem } from '../lib/glossary/yaml-file';
import { Pack } from '../lib/model/pack';

const ABOUT = 'about.yaml';
const folder = fileURLToPath(new URL('../assets/glossary/', import.meta.url));

/** The path of a file of the glossary's folder. */
export function glossaryFile(name: string): string {
  return join(folder, name);
}

/** What the glossary says of itself. Throws an error that names file and field. */
function readAbout(): Pack['about'] {
  const about = v.safeParse(Pack.entries.about, parse(readFileSync(glossaryFile(ABOUT), 'utf8')));
  if (about.success) return about.output;
  const [issue] = about.issues;
  throw new Error(`assets/glossary/${ABOUT} ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}

/** Reads the bundled glossary from its YAML files. Throws only when the files, or what they say of themselves, cannot be read at all. */
export function readGlossary(): ReadResult {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== ABOUT);
  const files = names.map((name) => ({ name, text: readFileSync(glossaryFile(name), 'utf8') }));
  return readSource(files, readAbout());
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
