import { text } from '../../lib/text/text';

/** The title of the window that shows something of the glossary. */
export function pageTitle(name: string): string {
  return `${name} · ${text('app.name')}`;
}
