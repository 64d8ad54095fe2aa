import { type Language, type LanguageChoice, languages } from '../model/language';

let spoken: Language = 'en';

/** Has all texts, dates and numbers of this context given in a language from now on. Called before the first is shown. */
export function speak(language: Language): void {
  spoken = language;
}

/** The language in which texts, dates and numbers are given. */
export function language(): Language {
  return spoken;
}

/** Numbers and dates are written as the texts around them are, not as the browser would: mixed lines read badly. */
const locales: Record<Language, string> = { en: 'en-GB', ru: 'ru' };

/** The locale, a BCP 47 tag, in which numbers and dates are written. */
export function locale(): string {
  return locales[spoken];
}

/** The language to speak: the chosen one, or that of the browser, such as `ru-RU`; English where it is none of ours. */
export function languageFor(choice: LanguageChoice, browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  const [wanted] = browserLanguage.toLowerCase().split('-');
  return languages.find((known) => known === wanted) ?? 'en';
}
