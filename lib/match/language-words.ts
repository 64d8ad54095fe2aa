import { wordSet } from './word-set';

// Words that tell a language from the people who speak it, in small letters.

/** Words that take a language as their object, or stand before one. */
export const languageVerbs = wordSet(
  'speak speaks speaking spoke spoken learn learns learning learned learnt study studies studying studied teach teaches teaching',
  'taught know knows knowing read reads reading write writes writing written fluent translate translated understand understands',
);

export const languageNouns = wordSet(
  'language languages class classes course courses lessons speaking speaker speakers dialect dialects dictionary grammar poetry',
);

/** Words before a language that is meant as such when no noun follows: *in* Chinese, *broken* Russian. */
export const languageIns = wordSet(
  'in into from broken fluent perfect basic flawless rudimentary accented little conversational',
);

/** Words that may follow a language, and never a people's adjective; so may those of `openers`. */
export const afterLanguage = wordSet(
  'is was are were has have had will would can could well fluently badly better too',
);

/** Languages that share their name with no state's adjective of ours. */
export const otherLanguages = wordSet(
  'english french arabic spanish persian farsi dari pashto urdu hindi latin mandarin cantonese japanese korean hebrew',
);

/** Languages that are also called as a people or its adjective. */
export const ownLanguages = wordSet(
  'chinese russian turkish german polish italian ukrainian kazakh uzbek tajik kyrgyz kirghiz turkmen uighur uyghur kashmiri chechen',
  'punjabi portuguese dutch greek czech swedish',
);
