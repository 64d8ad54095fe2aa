import english from '../../assets/locales/en.json';
import russian from '../../assets/locales/ru.json';
import type { Language } from '../model/language';
import { language } from './language';
import { numberText } from './numbers';

/** Names of all texts. A text with a count has a form for each plural of its language and is named without them. */
type Key = keyof typeof english;
type Counted = Key extends infer K ? (K extends `${infer Name}.other` ? Name : never) : never;

/** A test holds the other catalogues to the keys, plural forms and placeholders of the English one. */
const catalogues: Record<Language, Readonly<Record<string, string>>> = { en: english, ru: russian };

/**
 * A text of the interface. `{name}` in the catalogue is replaced by `params.name`, numbers as the language writes them.
 * Throws nothing: a missing parameter stays visible as `{name}`, where a reviewer sees it.
 */
export function text(key: Key, params: Record<string, string | number> = {}): string {
  return filled(catalogues[language()][key] ?? english[key], params);
}

/** A text whose wording depends on `count`, which it may show as `{count}`. */
export function countText(key: Counted, count: number, params: Record<string, string | number> = {}): string {
  const form = new Intl.PluralRules(language()).select(count);
  const template = catalogues[language()][`${key}.${form}`] ?? english[`${key}.other` as Key];
  return filled(template, { count, ...params });
}

function filled(template: string, params: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name] ?? whole;
    return typeof value === 'number' ? numberText(value) : value;
  });
}
