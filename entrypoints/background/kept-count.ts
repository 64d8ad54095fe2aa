import * as v from 'valibot';
import { stored } from '../../lib/browser/storage';

/** How many records there were after the last write. Stored outside of the database, which it is to vouch for. */
const keptCount = stored('local', 'keptCount', v.number(), 0);

/** How many records the browser has lost, until the person has answered that. */
const lostCount = stored('local', 'lostCount', v.number(), 0);

/** Remembers how many records there are. */
export async function rememberCount(count: number): Promise<void> {
  await keptCount.set(count);
}

/** The database is a new one: whatever was in the one before is lost. Nothing that is written from now on hides that. */
export async function databaseIsNew(): Promise<void> {
  const gone = await keptCount.get();
  if (gone === 0) return;
  await lostCount.change((lost) => lost + gone);
  await keptCount.set(0);
}

/** How many records the browser has lost; 0 once the person has answered. To be asked once the database is open. */
export function lostCountNow(): Promise<number> {
  return lostCount.get();
}

/** The person has brought them back, or goes on without. */
export async function lossAnswered(): Promise<void> {
  await lostCount.set(0);
}
