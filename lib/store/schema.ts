import type { DBSchema, IDBPDatabase } from 'idb';
import type { Clipping } from '../model/clipping';
import type { Note } from '../model/note';

/** What is kept of the reader's own. Whatever is read from it is parsed before use. */
export interface DossierSchema extends DBSchema {
  notes: {
    key: string;
    value: Note;
    indexes: {
      entry: string;
      clipping: string;
      tags: string;
      editedAt: number;
      /** What a note is about, and when it was edited last. */
      kind: [Note['about']['kind'], number];
    };
  };
  clippings: {
    key: string;
    value: Clipping;
    indexes: { savedAt: number; entries: string; url: string; site: string; tags: string };
  };
}

export type Store = IDBPDatabase<DossierSchema>;
