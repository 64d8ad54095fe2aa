import { LanguageChoice } from '../model/language';
import { language, languageFor, speak } from '../text/language';
import { browser } from './api';
import { stored } from './storage';

/** In which language the interface speaks. */
export const languageChoice = stored('local', 'language', LanguageChoice, 'auto');

/** Has this context speak as chosen. Each page of the extension waits for it before it shows a text. */
export async function speakAsChosen(): Promise<void> {
  speak(languageFor(await languageChoice.get(), browser.i18n.getUILanguage()));
  // The background of Chromium has no document.
  if (typeof document !== 'undefined') document.documentElement.lang = language();
}
