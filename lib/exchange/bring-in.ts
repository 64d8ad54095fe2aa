import { text } from '../text/text';
import { parseCsv } from './csv-table';
import type { Incoming } from './incoming';
import { parseJson } from './parse-json';
import { isBackup, readBackup } from './read-backup';
import { isOwnCsv, readCsv } from './read-csv';
import { isHypothesisCsv, readHypothesisCsv } from './read-hypothesis-csv';
import { isHypothesisJson, readHypothesisJson } from './read-hypothesis-json';
import { isKindle, readKindle } from './read-kindle';
import { isMyClippings, readMyClippings } from './read-my-clippings';
import { isReadwise, readReadwise } from './read-readwise';

/** Several times what twenty thousand records take; a browser has to hold the file many times over. In bytes. */
export const MAX_IMPORT_BYTES = 100_000_000;

/** Says that a file is too big, or `null`. Ask before reading it. */
export function tooBig(bytes: number): string | null {
  return bytes > MAX_IMPORT_BYTES ? text('bring.why.big', { limit: MAX_IMPORT_BYTES / 1_000_000 }) : null;
}

/** Reads a file of any kind that Dossier knows, told by what it holds and not by its name. A step per record. */
export function* bringIn(content: string): Generator<void, Incoming> {
  const trimmed = content.replace(/^\ufeff?\s*/, '');
  if (/^[{[]/.test(trimmed)) return yield* bringInJson(trimmed);
  if (isMyClippings(trimmed)) return yield* readMyClippings(trimmed);
  const lines = yield* parseCsv(content);
  if (lines === null) return { kind: 'unreadable', why: text('bring.why.csv') };
  if (isOwnCsv(lines)) return yield* readCsv(lines);
  if (isHypothesisCsv(lines)) return yield* readHypothesisCsv(lines);
  if (isReadwise(lines)) return yield* readReadwise(lines);
  if (isKindle(lines)) return yield* readKindle(lines);
  return { kind: 'unreadable', why: text('bring.why.unknown') };
}

function* bringInJson(content: string): Generator<void, Incoming> {
  let json: unknown;
  try {
    json = yield* parseJson(content);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: 'unreadable', why: text('bring.why.json') };
  }
  if (isBackup(json)) return yield* readBackup(json);
  if (isHypothesisJson(json)) return yield* readHypothesisJson(json);
  return { kind: 'unreadable', why: text('bring.why.unknown') };
}
