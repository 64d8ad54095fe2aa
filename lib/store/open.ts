import { type IDBPDatabase, openDB } from 'idb';
import { migrations } from './migrations';
import type { DossierSchema, Store } from './schema';

/**
 * Opens the database, migrating it to today's schema. Every caller of one context may share the result; `onClosed`
 * tells when it can no longer be used (the browser closed it, or another context needs to migrate it), so that
 * the next caller opens it anew. Rejects when a newer version of Dossier has written the database.
 */
export async function openStore(name: string, onClosed: () => void): Promise<Store> {
  const store: Store = await openDB<DossierSchema>(name, migrations.length, {
    async upgrade(db, oldVersion, _newVersion, tx) {
      // Migrations work on the database as it was, whose types are no longer known.
      const untyped = db as unknown as IDBPDatabase<unknown>;
      for (const migrate of migrations.slice(oldVersion)) await migrate(untyped, tx as never);
    },
    blocking() {
      store.close();
      onClosed();
    },
    terminated: onClosed,
  });
  return store;
}
