import type { DBSchema, IDBPDatabase } from 'idb';
import type { Clipping } from '../model/clipping';
import type { Note } from '../model/note';

/** What is kept of the reader's own. Whatever is read from it is parsed before use. */
export interface DossierSchema extends DBSchema {
  notes: { key: string; value: Note; indexes: { entry: string; editedAt: number } };
  clippings: { key: string; value: Clipping; indexes: { savedAt: number; entries: string; url: string } };
}

export type Store = IDBPDatabase<DossierSchema>;
