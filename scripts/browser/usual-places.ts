import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './browser-name';

/** Environment variables that may name the program, strongest first. */
export const variables: Record<BrowserName, readonly string[]> = {
  chromium: ['DOSSIER_CHROMIUM', 'CHROME_PATH'],
  firefox: ['DOSSIER_FIREFOX', 'FIREFOX_PATH'],
};

/** Names under which Linux distributions put the browsers on the PATH, best first. */
const commands: Record<BrowserName, readonly string[]> = {
  // Branded Chrome comes last: from version 137 it may refuse unpacked extensions.
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'google-chrome',
    'google-chrome-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const macApplications: Record<BrowserName, readonly string[]> = {
  chromium: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const windowsPrograms: Record<BrowserName, readonly string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** Every path where the browser usually is on this machine, best first. Whether it exists is not looked at. */
export function usualPlaces(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    return product(['/Applications', join(homedir(), 'Applications')], macApplications[name]);
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA, 'PROGRAMFILES(X86)': programFiles86 } = process.env;
    const roots = [PROGRAMFILES, programFiles86, LOCALAPPDATA].filter((root) => root !== undefined);
    return product(roots, windowsPrograms[name]);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands[name].flatMap((command) => folders.map((folder) => join(folder, command)));
}

function product(roots: readonly string[], rest: readonly string[]): string[] {
  return rest.flatMap((path) => roots.map((root) => join(root, path)));
}
