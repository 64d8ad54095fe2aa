import * as v from 'valibot';
import { keptValues, stored } from '../../lib/browser/storage';
import { UnreadName } from '../../lib/model/unread';
import { unreadIn } from '../../lib/settings/unread';

/** What was said to be unreadable. The values themselves stay: a newer version may understand them again. */
const said = stored('local', 'unreadSaid', v.array(UnreadName), []);

/** The settings that cannot be read, and of which that was not said before. Asking counts as saying. */
export async function unreadSettings(): Promise<UnreadName[]> {
  const unread = unreadIn(await keptValues(['preferences', 'siteRules', 'exceptions', 'language']));
  const before = await said.get();
  await said.set(unread);
  return unread.filter((name) => !before.includes(name));
}
