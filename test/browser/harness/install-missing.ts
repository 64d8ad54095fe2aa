import { browserNames } from '../../../scripts/browser/browser-name';
import { findBrowser } from '../../../scripts/browser/find-browser';

/** Installs the browsers that the machine lacks, before the first test: two workers doing so would shut each other out. */
export default async function installMissing(): Promise<void> {
  for (const name of browserNames) {
    // Where that fails, every test of the browser says why, and is counted.
    await findBrowser(name, console.warn).catch(() => undefined);
  }
}
