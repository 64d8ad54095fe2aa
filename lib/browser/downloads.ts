import type { Downloads } from 'webextension-polyfill';
import { browser } from './api';

/** What the extension asks for when automatic backups are switched on; the manifest lists it as optional. */
const DOWNLOADS = { permissions: ['downloads' as const] };

/** Whether the extension may save files by itself. */
export async function mayDownload(): Promise<boolean> {
  return browser.permissions.contains(DOWNLOADS);
}

/**
 * Asks the person to let Dossier save files by itself. To be called in the click itself, before anything is awaited:
 * browsers refuse the question otherwise. `false` when the person said no.
 */
export function requestDownloads(): Promise<boolean> {
  return browser.permissions.request(DOWNLOADS);
}

/** Gives the permission back. */
export async function giveBackDownloads(): Promise<void> {
  await browser.permissions.remove(DOWNLOADS);
}

/** A file that this extension had the browser save. `path` is absolute, and empty until the browser has decided on it. */
export interface OwnDownload {
  id: number;
  path: string;
  state: 'in_progress' | 'interrupted' | 'complete';
  /** Why it was interrupted, in the browser's words. */
  reason: string | undefined;
  /** How long the file is, in bytes; -1 where that is not known. */
  bytes: number;
  /** Whether the file is still there, as far as the browser knows. */
  exists: boolean;
}

/**
 * Begins to save what is at an address into the downloads folder, below which `name` may name a folder, and gives the
 * number of the download. Nobody is asked where to. Rejects where the browser cannot write there.
 */
export async function beginDownload(
  url: string,
  name: string,
  conflictAction: 'uniquify' | 'overwrite',
): Promise<number> {
  return browser.downloads.download({ url, filename: name, saveAs: false, conflictAction });
}

/** A download of this extension by its number; `null` where the browser no longer knows it. */
export async function downloadOf(id: number): Promise<OwnDownload | null> {
  return first(await browser.downloads.search({ id }));
}

/** The last download that this extension began at or after a time, in ms since the epoch; `null` for none. */
export async function downloadSince(time: number): Promise<OwnDownload | null> {
  return first(
    await browser.downloads.search({
      startedAfter: new Date(time).toISOString(),
      orderBy: ['-startTime'],
    }),
  );
}

function first(found: readonly Downloads.DownloadItem[]): OwnDownload | null {
  const own = found.find(({ byExtensionId }) => byExtensionId === browser.runtime.id);
  if (!own) return null;
  const { id, filename, state, error, fileSize, exists } = own;
  return { id, path: filename, state, reason: error, bytes: fileSize, exists };
}

/** Deletes the file of a download that is complete, and takes it off the browser's list. */
export async function removeDownload(id: number): Promise<void> {
  await browser.downloads.removeFile(id);
  await browser.downloads.erase({ id });
}

/** Resolves once a download is no longer under way; to `null` where the browser does not know it. */
export async function downloadEnded(id: number): Promise<OwnDownload | null> {
  const { onChanged } = browser.downloads;
  return new Promise((resolve, reject) => {
    const look = async () => {
      const download = await downloadOf(id);
      if (download?.state === 'in_progress') return;
      onChanged.removeListener(follow);
      resolve(download);
    };
    const follow = (change: Downloads.OnChangedDownloadDeltaType) => {
      if (change.id === id) look().catch(reject);
    };
    // First to listen, then to look: it may have ended by now.
    onChanged.addListener(follow);
    look().catch(reject);
  });
}
