import type { BrowserName } from './browser-name';
import { findBrowser } from './find-browser';
import type { OpenBrowser, OpenOptions } from './open-browser';
import { openChromium } from './open-chromium';
import { openFirefox } from './open-firefox';

/** Finds a browser, installing it where the rules allow, and opens it. `say` hears what takes long. */
export async function openBrowser(
  name: BrowserName,
  options: Omit<OpenOptions, 'program'>,
  say: (line: string) => void,
): Promise<OpenBrowser> {
  const program = await findBrowser(name, say);
  return (name === 'chromium' ? openChromium : openFirefox)({ ...options, program });
}
