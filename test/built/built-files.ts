import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, browserNames } from '../../scripts/browser/browser-name';
import { builtExtension } from '../../scripts/built-extension';

/** The builds under test, as `describe.each` wants them. */
export const builds = browserNames.map((name) => ({ name }));

/** Paths of all files of a build, with forward slashes. */
export function builtPaths(name: BrowserName): string[] {
  return readdirSync(builtExtension(name), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(builtExtension(name).length + 1)
        .replaceAll('\\', '/'),
    );
}

export function builtText(name: BrowserName, path: string): string {
  return readFileSync(join(builtExtension(name), path), 'utf8');
}

export function builtBytes(name: BrowserName, path: string): Uint8Array {
  return readFileSync(join(builtExtension(name), path));
}
