import english from '../assets/locales/en.json';
import russian from '../assets/locales/ru.json';
import type { Language } from '../lib/model/language';

/** The texts that the browser itself shows of the extension, by the names under which the manifest asks for them. */
const texts = {
  appName: 'app.name',
  appDescription: 'app.description',
  notebookTitle: 'notebook.title',
  commandNext: 'command.next',
  commandPrevious: 'command.previous',
  commandCard: 'command.card',
  commandClip: 'command.clip',
  commandToggleSite: 'command.toggleSite',
} as const;

/** How a manifest asks for a text in the browser's language. */
export function manifestText(name: keyof typeof texts): string {
  return `__MSG_${name}__`;
}

const catalogues: Record<Language, Readonly<Record<string, string>>> = { en: english, ru: russian };

/** The catalogues that browsers read, from those of the interface, as files of the build. */
export function manifestCatalogues(): { relativeDest: string; contents: string }[] {
  return Object.entries(catalogues).map(([language, catalogue]) => ({
    relativeDest: `_locales/${language}/messages.json`,
    contents: JSON.stringify(
      Object.fromEntries(
        Object.entries(texts).map(([name, key]) => [name, { message: catalogue[key] ?? english[key] }]),
      ),
    ),
  }));
}
