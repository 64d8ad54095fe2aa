import { type Files, filesIn } from './folder-files';

/** What the build reads, and what tells a reviewer how to run it. Tests are no part of it. */
const SOURCES = [
  'README.md',
  'assets',
  'components',
  'entrypoints',
  'lib',
  'package-lock.json',
  'package.json',
  'scripts',
  'tsconfig.json',
  'wxt.config.ts',
];

/** The sources from which a reviewer builds the same extension with `npm ci && npm run build`. */
export function sourceFiles(root: string): Files {
  return filesIn(root, SOURCES);
}
