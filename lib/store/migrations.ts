import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * The way from every released schema to today's, in order: migration n leads to version n + 1. A released
 * migration is never edited; a change to the schema is a new one at the end. They see the database untyped,
 * since the types are those of today.
 */
export const migrations: readonly ((
  db: IDBPDatabase<unknown>,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>)[] = [
  (db) => {
    const notes = db.createObjectStore('notes', { keyPath: 'id' });
    notes.createIndex('entry', 'entry');
    notes.createIndex('editedAt', 'editedAt');
    const clippings = db.createObjectStore('clippings', { keyPath: 'id' });
    clippings.createIndex('savedAt', 'savedAt');
    clippings.createIndex('entries', 'entries', { multiEntry: true });
    clippings.createIndex('url', 'source.url');
  },
  // Notes on clippings and free ones beside those on entries; tags; bookmarks of whole pages.
  async (_db, tx) => {
    const notes = tx.objectStore('notes');
    for await (const cursor of notes) {
      const { entry, ...kept } = cursor.value;
      await cursor.update({ ...kept, about: { kind: 'entry', entry }, tags: [] });
    }
    notes.deleteIndex('entry');
    notes.createIndex('entry', 'about.entry');
    notes.createIndex('clipping', 'about.clipping');
    notes.createIndex('kind', ['about.kind', 'editedAt']);
    notes.createIndex('tags', 'tags', { multiEntry: true });

    const clippings = tx.objectStore('clippings');
    for await (const cursor of clippings) {
      await cursor.update({ ...cursor.value, tags: [], editedAt: cursor.value.savedAt });
    }
    clippings.createIndex('site', 'source.site');
    clippings.createIndex('tags', 'tags', { multiEntry: true });
  },
];
