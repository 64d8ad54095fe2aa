import { browser } from './api';

/** A command of the manifest as the person has it: what it does, in the browser's words, and its keys, which may be none. */
export interface Shortcut {
  name: string;
  description: string;
  keys: string;
}

/** The commands of the extension with their keys of today. The browser's own one, for the toolbar button, comes last. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands
    .map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }))
    .sort((a, b) => Number(a.name.startsWith('_')) - Number(b.name.startsWith('_')));
}

/** Opens the browser's own page on which keys are changed. */
export async function openShortcutSettings(): Promise<void> {
  // Firefox has a call for it; Chromium an address, which extensions may open but not link to.
  const { openShortcutSettings: open } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (open) await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
