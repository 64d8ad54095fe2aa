import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { BrowserName } from './browser-name';

const debianPackages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Whether this is Debian (or a child of it) and we may install on it. */
export function canInstallBrowsers(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** Installs a browser from the distribution. Throws when apt-get fails. */
export function installBrowser(name: BrowserName, say: (line: string) => void): void {
  const wanted = debianPackages[name];
  say(`Installing ${wanted} with apt-get; this takes a minute or two …`);
  run(['update', '-qq']);
  run(['install', '-y', '-qq', '--no-install-recommends', wanted]);
}

/** How long to wait while the machine installs something else, in s. */
const LOCK_PATIENCE_S = 300;

function run(args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // apt-get's chatter goes to stderr: stdout belongs to our own report.
  const { status } = spawnSync('apt-get', ['-o', `DPkg::Lock::Timeout=${LOCK_PATIENCE_S}`, ...args], {
    env,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed; please install the browser by hand.`);
}
