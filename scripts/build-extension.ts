import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browser/browser-name';

const targets: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };

/** Builds the extension for one browser. Throws when that fails; what is wrong has then been printed. */
export function buildExtension(name: BrowserName): void {
  const wxt = fileURLToPath(new URL('../node_modules/wxt/bin/wxt.mjs', import.meta.url));
  // Node itself and not `npx`, which on Windows is a script that only a shell can run.
  const { status } = spawnSync(process.execPath, [wxt, 'build', '-b', targets[name], '--mv3'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`The build for ${name} failed.`);
}
