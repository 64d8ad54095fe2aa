import { listen } from '../../lib/browser/transport';
import { answering } from '../../lib/messages/dispatch';
import { writerCalls } from '../../lib/messages/writer';
import { DATABASE, openStore } from '../../lib/store/open';
import { writeBackup } from '../background/write-backup';

/*
 * Chromium's background is a service worker, which has no `URL.createObjectURL`; and a `data:` address of 40 MB would go
 * through the browser's messages as one text. This page, which nobody sees, makes the file for it.
 * Of the extension API it has `runtime` alone. It lives for one backup.
 */
listen(
  answering('writer', writerCalls, {
    writeBackup: async ({ settings, now }) =>
      writeBackup(await openStore(DATABASE, () => undefined), settings, now),
  }),
);
