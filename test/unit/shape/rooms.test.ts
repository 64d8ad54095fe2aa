import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { wrongImports } from './wrong-imports';

const root = fileURLToPath(new URL('../../../', import.meta.url));

test('no file imports from a room that it may not know', () => {
  const paths = ['lib', 'components', 'entrypoints'].flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => join(top, path).replaceAll('\\', '/')),
  );
  expect(paths.length).toBeGreaterThan(50);
  expect(paths.flatMap((path) => wrongImports(path, readFileSync(join(root, path), 'utf8')))).toEqual([]);
});

test.each([
  ['a view that reads the store', 'components/X.tsx', `import { noteOn } from '../lib/store/notes';`],
  ['a type from a forbidden room', 'lib/match/x.ts', `import type { Block } from '../page/block';`],
  ['an export from one', 'lib/model/x.ts', `export { find } from '../match/find';`],
  ['a call of import()', 'lib/page/x.ts', `const later = () => import('../store/notes');`],
  ['a package of another room', 'lib/page/x.ts', `import { render } from 'preact';`],
  ['the polyfill outside its room', 'lib/store/x.ts', `import browser from 'webextension-polyfill';`],
  ['the extension API as a global', 'lib/settings/x.ts', `void chrome.storage.local.get('x');`],
  ['the same by way of globalThis', 'components/X.tsx', `globalThis.browser;`],
  ['a room that nobody has planned', 'lib/utils/x.ts', ''],
])('reports %s', (_, path, code) => {
  expect(wrongImports(path, code)).toHaveLength(1);
});

test.each([
  ['its own room', 'lib/page/x.ts', `import { block } from './block';`],
  ['an allowed room', 'lib/page/x.ts', `import { client } from '../messages/dispatch';`],
  ['a part of an allowed package', 'components/X.tsx', `import { useState } from 'preact/hooks';`],
])('lets %s pass', (_, path, code) => {
  expect(wrongImports(path, code)).toEqual([]);
});
