import { memo } from '../../lib/browser/memo';
import { DATABASE, openStore } from '../../lib/store/open';
import { databaseIsNew } from './kept-count';

/** The database of what is kept. A memo: opened anew after the background was restarted or the connection was closed. */
export const store = memo(() => openStore(DATABASE, () => store.forget(), databaseIsNew));
