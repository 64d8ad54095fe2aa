import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { languages } from '../../../lib/model/language';
import { partialDate } from '../../../lib/text/dates';
import { languageFor, speak } from '../../../lib/text/language';
import { countText, text } from '../../../lib/text/text';

const folder = new URL('../../../assets/locales/', import.meta.url);
const catalogue = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`${language}.json`, folder), 'utf8'));
const english = catalogue('en');

const plural = /\.(zero|one|two|few|many|other)$/;
const isCounted = (key: string) => plural.test(key) && `${key.replace(plural, '')}.other` in english;

/** The keys that a language needs: those of the English texts, with the plural forms of its own. */
function keysOf(language: string): Set<string> {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const keys = Object.keys(english).flatMap((key) =>
    isCounted(key) ? forms.map((form) => key.replace(plural, `.${form}`)) : [key],
  );
  return new Set(keys);
}

const placeholders = (template = '') => new Set(template.match(/\{\w+\}/g));

afterEach(() => speak('en'));

test('there is a catalogue for each language, and no other', () => {
  expect(new Set(readdirSync(folder))).toEqual(new Set(languages.map((language) => `${language}.json`)));
});

describe.each([...languages])('the catalogue %s', (language) => {
  const texts = catalogue(language);
  const modelOf = (key: string) => english[key] ?? english[key.replace(plural, '.other')];

  test('has every text, with the plural forms of its language', () => {
    expect(new Set(Object.keys(texts))).toEqual(keysOf(language));
  });

  test('has the placeholders of the English texts', () => {
    for (const [key, template] of Object.entries(texts)) {
      expect({ key, has: placeholders(template) }).toEqual({ key, has: placeholders(modelOf(key)) });
    }
  });

  test('leaves no text empty', () => {
    expect(Object.keys(texts).filter((key) => texts[key]?.trim() === '')).toEqual([]);
  });
});

test('texts, plurals and dates follow the language', () => {
  speak('ru');
  expect(text('card.close')).toBe('Закрыть');
  expect([1, 3, 5, 21].map((count) => countText('glossary.count', count))).toEqual([
    '1 статья',
    '3 статьи',
    '5 статей',
    '21 статья',
  ]);
  expect(partialDate('2020-03')).toMatch(/^март 2020/);
});

test.each([
  ['ru-RU', 'ru'],
  ['ru', 'ru'],
  ['en-US', 'en'],
  ['kk', 'en'],
])('a browser in %s gets %s', (browserLanguage, expected) => {
  expect(languageFor('auto', browserLanguage)).toBe(expected);
});

test('a chosen language goes before that of the browser', () => {
  expect(languageFor('en', 'ru-RU')).toBe('en');
});
