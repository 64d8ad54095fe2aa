import * as v from 'valibot';
import { BackupSettings } from '../model/backup-settings';
import { text } from '../text/text';
import { BACKUP_FORMAT, BACKUP_VERSION, BackupFrame, IncomingClipping, IncomingNote } from './backup-format';
import type { Broken, Incoming } from './incoming';
import { whyBroken } from './why-broken';

/** What every version of a backup says of itself. */
const Version = v.object({ format: v.literal(BACKUP_FORMAT), version: v.number() });

/** Whether parsed JSON says that it is a backup, of whatever version. */
export function isBackup(json: unknown): boolean {
  return v.is(Version, json);
}

/** Reads a backup, a step per record. Fields that no schema names are left out, `__proto__` among them. */
export function* readBackup(json: unknown): Generator<void, Incoming> {
  const { version } = v.parse(Version, json);
  if (version > BACKUP_VERSION) return { kind: 'unreadable', why: text('bring.why.newer') };
  const frame = v.safeParse(BackupFrame, json);
  if (!frame.success) return { kind: 'unreadable', why: whyBroken(frame.issues) };

  const broken: Broken[] = [];
  const whereNote = (number: number) => text('bring.where.note', { number });
  const notes = yield* readList(IncomingNote, frame.output.notes, whereNote, broken);
  const whereClipping = (number: number) => text('bring.where.clipping', { number });
  const clippings = yield* readList(IncomingClipping, frame.output.clippings, whereClipping, broken);
  const settings = v.safeParse(v.nullable(BackupSettings), frame.output.settings);
  if (!settings.success)
    broken.push({ where: text('bring.where.settings'), why: whyBroken(settings.issues) });
  return {
    kind: 'read',
    records: { notes, clippings },
    settings: settings.success ? settings.output : null,
    broken,
  };
}

function* readList<T extends { id: string }>(
  schema: v.GenericSchema<unknown, T>,
  list: readonly unknown[],
  where: (number: number) => string,
  broken: Broken[],
): Generator<void, T[]> {
  const numbers = new Map<string, number>();
  const records: T[] = [];
  for (const [index, raw] of list.entries()) {
    yield;
    const number = index + 1;
    const parsed = v.safeParse(schema, raw);
    const twin = parsed.success ? numbers.get(parsed.output.id) : undefined;
    if (!parsed.success) broken.push({ where: where(number), why: whyBroken(parsed.issues) });
    else if (twin !== undefined) {
      broken.push({ where: where(number), why: text('bring.why.twice', { where: where(twin) }) });
    } else {
      numbers.set(parsed.output.id, number);
      records.push(parsed.output);
    }
  }
  return records;
}
