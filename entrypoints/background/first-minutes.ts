import * as v from 'valibot';
import { stored } from '../../lib/browser/storage';
import { openWelcome } from '../../lib/browser/welcome-page';

/** Whether the welcome page was opened. Kept, since browsers call it an installation when they load an extension anew. */
const welcomed = stored('local', 'welcomed', v.boolean(), false);

/** Shows a person who has just installed Dossier what it does; once. */
export async function welcome(): Promise<void> {
  if (await welcomed.get()) return;
  await welcomed.set(true);
  await openWelcome();
}
