import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../../../scripts/browser/open';

/** Firefox' own code as it was compiled at the first start, and what says for which Firefox that holds. */
const cached = ['startupCache', 'compatibility.ini'];

/** Names the folder to the processes that run tests. */
const VARIABLE = 'DOSSIER_STARTUP_CACHE';

/**
 * Starts a Firefox and keeps what it compiles, so that those of the tests, each on a profile of its own, need not: it is a
 * third of the work of their start (5.1 s of processor time, then 3.4). Gives what removes it again.
 */
export async function keepStartupCache(): Promise<() => void> {
  const profile = mkdtempSync(join(tmpdir(), 'dossier-startup-'));
  const firefox = await openBrowser('firefox', { headless: true, profile }, console.warn);
  await firefox.puppeteer.newPage();
  await firefox.close();
  process.env[VARIABLE] = profile;
  return () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** Puts it into a profile on which Firefox has not started yet. Does nothing where none is kept. */
export function useStartupCache(profile: string): void {
  const kept = process.env[VARIABLE];
  if (kept === undefined) return;
  for (const file of cached) cpSync(join(kept, file), join(profile, file), { recursive: true });
}
