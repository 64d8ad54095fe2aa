import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../../scripts/browser/browser-name';
import { builtExtension } from '../../../scripts/built-extension';
import { openTestBrowser, pastWelcome, type TestBrowser } from './test-browser';

/**
 * Opens a browser in which Dossier gets its optional permissions once it asks for them: nobody is there to press the
 * browser's own button. Firefox has a setting for it, and runs the build as it is. Chromium has none: there a copy of the
 * build has them from the beginning, by its manifest, so that asking gives them at once, and they cannot be given back.
 */
export async function openGrantingBrowser(name: BrowserName): Promise<TestBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-granted-'));
  cpSync(builtExtension(name), folder, { recursive: true });
  if (name === 'chromium') {
    const file = join(folder, 'manifest.json');
    const { optional_permissions: optional, permissions, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...rest, permissions: [...permissions, ...optional] }));
  }
  const removeCopy = () => rmSync(folder, { recursive: true, force: true });
  const browser = await openTestBrowser(name, folder, { grants: true }).catch((error: unknown) => {
    removeCopy();
    throw error;
  });
  const { close } = browser;
  browser.close = async () => {
    await close();
    removeCopy();
  };
  return pastWelcome(browser);
}
