import { accessSync, constants, realpathSync } from 'node:fs';
import type { BrowserName } from './browser-name';
import { canInstallBrowsers, installBrowser } from './install-browser';
import { usualPlaces, variables } from './usual-places';

const title: Record<BrowserName, string> = { chromium: 'Chromium', firefox: 'Firefox' };

/** The browser's program on this machine, or `null`. Throws when an environment variable names a wrong one. */
export function findInstalledBrowser(name: BrowserName): string | null {
  for (const variable of variables[name]) {
    const path = process.env[variable];
    if (!path) continue;
    if (!isProgram(path)) throw new Error(`${variable} is set to ${path}, where there is no program.`);
    return path;
  }
  return usualPlaces(name).find((path) => isProgram(path) && !isSnap(path)) ?? null;
}

/**
 * The browser's program. Where it is missing, it is installed (on Debian as root), else the error says in
 * one sentence what to install. `say` hears what takes long.
 */
export async function findBrowser(name: BrowserName, say: (line: string) => void): Promise<string> {
  const installed = findInstalledBrowser(name);
  if (installed) return installed;
  if (canInstallBrowsers()) {
    installBrowser(name, say);
    const fresh = findInstalledBrowser(name);
    if (fresh) return fresh;
  }
  throw new Error(
    `${title[name]} was not found: please install it (not as a snap), or set ${variables[name][0]} to the path of its program.`,
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Not there, or not ours to run: the next place is tried.
  }
}

/** A snap is confined: it reads neither our build nor a profile outside of its own folder. */
function isSnap(path: string): boolean {
  return /(^|[\\/])snap([\\/]|$)/.test(realpathSync(path));
}
