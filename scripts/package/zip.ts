import { zipSync } from 'fflate';
import type { Files } from './folder-files';

/** The first moment that a zip can name. In local time, as zips keep it, so that every time zone writes the same bytes. */
const EPOCH = new Date(1980, 0, 1);

/** A zip of files. The same files give the same bytes, whenever and wherever it is made. */
export function zipOf(files: Files): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 9, mtime: EPOCH, os: 0 });
}
