import { type IDBPDatabase, openDB } from 'idb';
import { migrations } from './migrations';
import type { DossierSchema, Store } from './schema';

/** What the reader's database is called. */
export const DATABASE = 'dossier';

/**
 * Opens the database, migrating it to today's schema. Every caller of one context may share the result; `onClosed`
 * tells when it can no longer be used (the browser closed it, or another context needs to migrate it), so that
 * the next caller opens it anew. `onNew` is waited for where there was no database before, and none of our records in
 * this one. Rejects with a `VersionError` when a newer version of Dossier has written the database, and leaves it as it is.
 */
export async function openStore(
  name: string,
  onClosed: () => void,
  onNew: () => Promise<void> = async () => undefined,
): Promise<Store> {
  let isNew = false;
  const store: Store = await openDB<DossierSchema>(name, migrations.length, {
    async upgrade(db, oldVersion, _newVersion, tx) {
      isNew = oldVersion === 0;
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
  if (isNew) await onNew();
  return store;
}
