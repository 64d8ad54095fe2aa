import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files by their paths with forward slashes, in the order of the paths, whatever the disk's order is. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The files named by `names`, and all files in the folders named by them, relative to `root`. Left out are files whose
 * names begin with a dot inside those folders: what desktops and editors leave behind. Throws when a name is missing.
 */
export function filesIn(root: string, names: readonly string[]): Files {
  const paths = names.flatMap((name) =>
    statSync(join(root, name)).isDirectory() ? pathsBelow(root, name) : [name],
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path))]));
}

function pathsBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((file) => {
      const path = folder === '.' ? file.name : `${folder}/${file.name}`;
      return file.isDirectory() ? pathsBelow(root, path) : [path];
    });
}
