import { Zip, ZipDeflate } from 'fflate';
import type { Piece } from './outgoing-file';

/** A file of a zip, with its folders. `changedAt` is in ms since the epoch. */
export interface ZipEntry {
  path: string;
  text: string;
  changedAt: number;
}

/** The years that a zip can hold (APPNOTE 4.4.6). */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2099;

/** The least memory that fflate packs with: more, made anew for every small file, takes five times as long. */
const MEMORY = 0;

/** Packs files one by one. Each piece is what one file added, the last one the list of all. */
export function* zipped(files: Iterable<ZipEntry>): Generator<Piece, void> {
  let chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { path, text, changedAt } of files) {
    const file = new ZipDeflate(path, { mem: MEMORY });
    file.mtime = zipTime(changedAt);
    zip.add(file);
    file.push(new TextEncoder().encode(text), true);
    yield joined(chunks);
    chunks = [];
  }
  zip.end();
  yield joined(chunks);
}

function zipTime(ms: number): Date {
  const date = new Date(ms);
  const year = date.getFullYear();
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return date;
  return new Date(FIRST_YEAR, 0, 2);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
