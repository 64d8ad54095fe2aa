import { memo } from '../../lib/browser/memo';
import { openStore } from '../../lib/store/open';

/** The reader's database. A memo: opened anew after the background was restarted or the connection was closed. */
export const store = memo(() => openStore('dossier', () => store.forget()));
