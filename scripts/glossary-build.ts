import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSearch } from '../lib/glossary/search';
import { compile } from '../lib/match/compile';
import { loadGlossary } from './glossary-load';

/** Derived files are kept out of the tree, in the folder that wxt keeps its own in. */
const folder = fileURLToPath(new URL('../.wxt/glossary/', import.meta.url));

/**
 * Compiles the YAML into what the extension ships: the pack, its name index and its search index. Gives the files with their
 * places in the extension. Throws, and so fails the build, when the glossary has mistakes.
 */
export function buildGlossary(): { absoluteSrc: string; relativeDest: string }[] {
  const pack = loadGlossary();
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(folder + name, content);
    return { absoluteSrc: folder + name, relativeDest: `glossary/${name}` };
  };
  return [
    write('pack.json', JSON.stringify(pack)),
    write('names.bin', new Uint8Array(compile(pack.entries))),
    write('search.json', buildSearch(pack.entries)),
  ];
}
