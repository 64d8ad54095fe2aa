import type { backgroundCalls } from '../../../lib/messages/background';
import type { Handlers } from '../../../lib/messages/dispatch';
import { clippingsAbout, recentClippings } from '../../../lib/store/clippings';
import { noteOn } from '../../../lib/store/notes';
import { readRecords } from '../../../lib/store/read';
import { deleteEverything, keptAmount } from '../all-kept';
import { backUpNow, planBackups } from '../automatic-backup';
import { backupMade, restReminder } from '../backup-reminder';
import { automaticBackup } from '../backup-state';
import { clip } from '../clip';
import { idsToTake, merge, mergePart, restoreSettings, settingsToTake } from '../exchange';
import { entriesIn } from '../glossary';
import { deleteRecords, restoreRecords, saveNote, tagRecords } from '../keeping';
import { lossAnswered } from '../kept-count';
import { catalogue, leaves } from '../notebook';
import { openPassage, passageFound } from '../passages';
import { safekeeping } from '../safekeeping';
import { store } from '../store';

/** What is asked of notes and clippings: to keep them, find them, lead back to them, take them away and bring them in. */
export const keptAnswers = {
  noteOn: async ({ about }) => noteOn(await store(), about),
  saveNote,
  saveClipping: ({ tabId, passage }) => clip(tabId, passage),
  recentClippings: async ({ limit }) => recentClippings(await store(), limit),
  clippingsAbout: async ({ entry, limit }) => clippingsAbout(await store(), entry, limit),
  deleteRecords,
  restoreRecords: async (records) => {
    await restoreRecords(records);
    return null;
  },
  tagRecords: async ({ ids, change }) => {
    await tagRecords(ids, change);
    return null;
  },
  leaves: ({ ask, offset, limit }) => leaves(ask, offset, limit),
  leafIds: async ({ ask }) => (await catalogue()).ids(ask),
  leaf: async ({ id }) => (await catalogue()).leaf(id),
  leafGroups: async ({ grouping }) => (await catalogue()).groups(grouping),
  records: async (ids) => readRecords(await store(), ids),
  openPassage: async ({ id }) => {
    await openPassage(id);
    return null;
  },
  passageFound: ({ id }) => passageFound(id),
  safekeeping,
  acceptLoss: async () => {
    await lossAnswered();
    return safekeeping();
  },
  restReminder: async () => {
    await restReminder(Date.now());
    return null;
  },
  backupMade: async ({ begunAt }) => {
    await backupMade(begunAt);
    return null;
  },
  automaticBackup,
  planBackups,
  backUpNow,
  keptAmount,
  deleteEverything,
  idsToTake,
  settingsToTake,
  restoreSettings: async (settings) => {
    await restoreSettings(settings);
    return null;
  },
  entriesIn: ({ texts }) => Promise.all(texts.map((text) => entriesIn(text))),
  mergePart: ({ id, part }) => {
    mergePart(id, part);
    return null;
  },
  merge: ({ id, parts }) => merge(id, parts),
} satisfies Partial<Handlers<typeof backgroundCalls>>;
