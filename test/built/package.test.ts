import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { builtExtension } from '../../scripts/built-extension';
import { filesIn } from '../../scripts/package/folder-files';
import { sourceFiles } from '../../scripts/package/sources';
import { zipOf } from '../../scripts/package/zip';

const root = fileURLToPath(new URL('../..', import.meta.url));

let made: string[] = [];
afterEach(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
  made = [];
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-package-'));
  made.push(folder);
  return folder;
}

test('the same files give the same zip, whenever they were written', () => {
  const copy = newFolder();
  cpSync(builtExtension('firefox'), copy, { recursive: true });
  utimesSync(join(copy, 'manifest.json'), new Date(2001, 1, 3), new Date(2001, 1, 3));
  const first = zipOf(filesIn(builtExtension('firefox'), ['.']));
  expect(Buffer.compare(zipOf(filesIn(copy, ['.'])), first)).toBe(0);
});

test('the sources build the very extension that is uploaded with them', () => {
  const copy = newFolder();
  for (const [path, bytes] of sourceFiles(root)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), bytes);
  }
  // What `npm ci` would put there: the versions are fixed by the lock file.
  // A junction, since Windows lets not everybody make other links to folders.
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'firefox', '--mv3'], {
    cwd: copy,
    // The test runner says in its environment that this is a test, which builds something else.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'pipe',
  });
  const rebuilt = filesIn(join(copy, '.output/firefox-mv3'), ['.']);
  const uploaded = filesIn(builtExtension('firefox'), ['.']);
  expect([...rebuilt.keys()]).toEqual([...uploaded.keys()]);
  const different = [...uploaded].filter(
    ([path, bytes]) => Buffer.compare(bytes, rebuilt.get(path) ?? Buffer.alloc(0)) !== 0,
  );
  expect(different.map(([path]) => path)).toEqual([]);
  // A whole build: a busy machine takes minutes over it.
}, 600_000);
