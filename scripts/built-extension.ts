import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browser/browser-name';

const folders: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Folder of the extension as `npm run build` makes it. Throws when it was not built. */
export function builtExtension(name: BrowserName): string {
  const folder = fileURLToPath(new URL(`../.output/${folders[name]}`, import.meta.url));
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run npm run build first.`);
  return folder;
}
