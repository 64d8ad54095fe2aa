import { sendToExtension } from '../../lib/browser/transport';
import { canMakeAddress, closeWriter, openWriter } from '../../lib/browser/writer-page';
import { client } from '../../lib/messages/dispatch';
import { writerCalls } from '../../lib/messages/writer';
import type { WrittenBackup } from '../../lib/model/written-backup';
import { settingsToTake } from './exchange';
import { store } from './store';
import { writeBackup } from './write-backup';

/**
 * Makes a backup of all that is kept, and hands it to `save`; when that has come to its end, the memory that the file takes
 * is given back. `now` is in ms since the epoch.
 */
export async function withBackup(now: number, save: (file: WrittenBackup) => Promise<void>): Promise<void> {
  const settings = await settingsToTake();
  if (canMakeAddress()) {
    const file = await writeBackup(await store(), settings, now);
    await save(file).finally(() => URL.revokeObjectURL(file.url));
  } else {
    await openWriter();
    try {
      await save(await client('writer', writerCalls, sendToExtension).writeBackup({ settings, now }));
    } finally {
      await closeWriter();
    }
  }
}

/** The same for next to nothing, for which an address can be made anywhere. */
export async function withSmallFile(save: (url: string) => Promise<void>): Promise<void> {
  // Firefox saves no `data:` address, Chromium's background has no other.
  if (!canMakeAddress()) return save('data:application/json,null');
  const url = URL.createObjectURL(new Blob(['null'], { type: 'application/json' }));
  await save(url).finally(() => URL.revokeObjectURL(url));
}
