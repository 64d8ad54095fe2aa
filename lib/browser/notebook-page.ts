import { browser } from './api';

/** Opens the notebook in a new tab: all of it, or with one leaf open. */
export async function openNotebook(leaf?: string): Promise<void> {
  const fragment = leaf === undefined ? '' : `#${new URLSearchParams({ leaf })}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`notebook.html${fragment}`) });
}

/** Chromium's side panel, which the polyfill does not know. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/**
 * Opens the notebook beside the page: side panel in Chromium, sidebar in Firefox. To be called in the click itself, before
 * anything is awaited: browsers refuse otherwise. `windowId` is that of the window to open it in.
 */
export async function openNotebookBeside(windowId: number): Promise<void> {
  if (browser.sidebarAction) return browser.sidebarAction.open();
  const api: unknown = Reflect.get(globalThis, 'chrome');
  // Chromium 114 and newer have it, and the manifest asks for 123.
  const { sidePanel } = api as { sidePanel: SidePanel };
  await sidePanel.open({ windowId });
}

/** The window that this page belongs to. */
export async function ownWindow(): Promise<number | null> {
  return (await browser.windows.getCurrent()).id ?? null;
}
