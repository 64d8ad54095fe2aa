import * as v from 'valibot';

/** The languages that the interface speaks. */
export const languages = ['en', 'ru'] as const;
export type Language = (typeof languages)[number];

/** What the glossary says of its entries is in this language, whatever is chosen: marked so, it is spoken and hyphenated right. */
export const glossaryLanguage: Language = 'en';

/** What a person chooses: a language, or that of the browser. */
export const LanguageChoice = v.picklist(['auto', ...languages]);
export type LanguageChoice = v.InferOutput<typeof LanguageChoice>;
