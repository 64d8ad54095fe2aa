import * as v from 'valibot';

/** The languages that the interface speaks. The glossary's entries are in English whatever is chosen. */
export const languages = ['en', 'ru'] as const;
export type Language = (typeof languages)[number];

/** What a person chooses: a language, or that of the browser. */
export const LanguageChoice = v.picklist(['auto', ...languages]);
export type LanguageChoice = v.InferOutput<typeof LanguageChoice>;
