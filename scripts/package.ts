import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import packageJson from '../package.json';
import { builtExtension } from './built-extension';
import { filesIn } from './package/folder-files';
import { sourceFiles } from './package/sources';
import { zipOf } from './package/zip';

// Makes what the stores take, from what `npm run build` made: an extension for each, and for Firefox its sources.

const root = fileURLToPath(new URL('..', import.meta.url));
const zips = {
  chrome: filesIn(builtExtension('chromium'), ['.']),
  firefox: filesIn(builtExtension('firefox'), ['.']),
  'firefox-sources': sourceFiles(root),
};

mkdirSync(`${root}/.output`, { recursive: true });
for (const [name, files] of Object.entries(zips)) {
  const path = `.output/dossier-${packageJson.version}-${name}.zip`;
  const bytes = zipOf(files);
  writeFileSync(`${root}/${path}`, bytes);
  console.log(`${path}: ${files.size} files, ${Math.ceil(bytes.length / 1000)} kB`);
}
