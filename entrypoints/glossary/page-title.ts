import { text } from '../../lib/text/text';

/** The title of a window that shows something of Dossier, such as an entry. */
export function pageTitle(name: string): string {
  return `${name} · ${text('app.name')}`;
}
