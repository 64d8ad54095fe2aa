import type { BackupSettings } from '../../lib/model/backup-settings';
import type { Merge, Merged } from '../../lib/model/merge';
import type { RecordIds } from '../../lib/model/records';
import { allIds, withNoteIds } from '../../lib/store/ids';
import { writeMerge } from '../../lib/store/merge';
import { exceptions } from './exceptions';
import { lossAnswered } from './kept-count';
import { recordsChanged } from './notebook';
import { changePreferences, preferences } from './preferences';
import { siteRules } from './site-state';
import { replaceRules } from './sites';
import { store } from './store';

export async function idsToTake(ids: RecordIds | null): Promise<RecordIds> {
  return ids === null ? allIds(await store()) : withNoteIds(await store(), ids);
}

export async function settingsToTake(): Promise<BackupSettings> {
  return {
    preferences: await preferences.get(),
    siteRules: await siteRules.get(),
    exceptions: await exceptions.get(),
  };
}

export async function restoreSettings(kept: BackupSettings): Promise<void> {
  await changePreferences(kept.preferences);
  await exceptions.set(kept.exceptions);
  await replaceRules(kept.siteRules);
}

/**
 * The merge whose parts are arriving. It dies with this context, which the number of its parts then tells; nothing has
 * been written by then.
 */
let arriving: { id: string; parts: Merge[] } = { id: '', parts: [] };

export function mergePart(id: string, part: Merge): void {
  if (arriving.id !== id) arriving = { id, parts: [] };
  arriving.parts.push(part);
}

export async function merge(id: string, count: number): Promise<Merged> {
  const parts = arriving.id === id ? arriving.parts : [];
  arriving = { id: '', parts: [] };
  if (parts.length !== count) return 'lost';
  const whole: Merge = {
    notes: parts.flatMap(({ notes }) => notes),
    clippings: parts.flatMap(({ clippings }) => clippings),
  };
  const merged = await writeMerge(await store(), whole);
  if (merged === 'merged') {
    const records = {
      notes: whole.notes.map(({ record }) => record),
      clippings: whole.clippings.map(({ record }) => record),
    };
    await lossAnswered();
    void recordsChanged({ put: records });
  }
  return merged;
}
