import type { BackupSettings } from '../model/backup-settings';
import type { Records } from '../model/records';
import { markdownFolder } from './markdown-folder';
import type { Names } from './names';
import type { OutgoingFile } from './outgoing-file';
import { isoDay } from './times';
import { backupFile } from './write-backup';
import { writeBibtex } from './write-bibtex';
import { writeCsl } from './write-csl';
import { writeCsv } from './write-csv';
import { writeMarkdown } from './write-markdown';
import { zipped } from './zip';

/** The ways in which records can be taken away, in the order in which they are offered. */
export const takeAwayFormats = ['backup', 'folder', 'markdown', 'csv', 'csl', 'bibtex'] as const;
export type TakeAwayFormat = (typeof takeAwayFormats)[number];

/**
 * The file that takes records away in a format. Settings go into a backup only. `now`, in ms since the epoch, gives its
 * name a date, and nothing else.
 */
export function takeAway(
  format: TakeAwayFormat,
  records: Records,
  names: Names,
  settings: BackupSettings | null,
  now: number,
): OutgoingFile {
  const { clippings } = records;
  const all = records.notes.length + clippings.length;
  const name = (end: string) => `dossier-${isoDay(now)}${end}`;
  switch (format) {
    case 'backup':
      return backupFile(records, settings, now);
    case 'folder':
      return {
        name: name('.zip'),
        type: 'application/zip',
        steps: all,
        pieces: zipped(markdownFolder(records, names)),
      };
    case 'markdown':
      return { name: name('.md'), type: 'text/markdown', steps: all, pieces: writeMarkdown(records, names) };
    case 'csv':
      return { name: name('.csv'), type: 'text/csv', steps: all, pieces: writeCsv(records, names) };
    case 'csl':
      return {
        name: name('.csl.json'),
        type: 'application/vnd.citationstyles.csl+json',
        steps: 2 * clippings.length,
        pieces: writeCsl(clippings),
      };
    case 'bibtex':
      return {
        name: name('.bib'),
        type: 'application/x-bibtex',
        steps: 2 * clippings.length,
        pieces: writeBibtex(clippings),
      };
  }
}
