import { browserNames } from '../../../scripts/browser/browser-name';
import { findBrowser } from '../../../scripts/browser/find-browser';
import { keepStartupCache } from './startup-cache';

/**
 * Before the first test: installs the browsers that the machine lacks, since two workers doing so would shut each other
 * out, and lets Firefox compile itself once for all tests. Where that fails every test of the browser says why, and is
 * counted.
 */
export default async function makeReady(): Promise<(() => void) | undefined> {
  for (const name of browserNames) await findBrowser(name, console.warn).catch(() => undefined);
  return keepStartupCache().catch(() => undefined);
}
