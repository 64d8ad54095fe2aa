/** The languages that the interface speaks. The glossary's entries are in English whatever is chosen here. */
export const languages = ['en', 'ru'] as const;
export type Language = (typeof languages)[number];

let spoken: Language = 'en';

/** Has all texts, dates and numbers of this context given in a language from now on. Called before the first is shown. */
export function speak(language: Language): void {
  spoken = language;
}

/** The language in which texts, dates and numbers are given. */
export function language(): Language {
  return spoken;
}

/** The language of ours for the one that a browser runs in, such as `ru-RU`: English where we do not speak it. */
export function languageFor(browserLanguage: string): Language {
  const [wanted] = browserLanguage.toLowerCase().split('-');
  return languages.find((known) => known === wanted) ?? 'en';
}
