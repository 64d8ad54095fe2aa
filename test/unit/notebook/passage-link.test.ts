import { expect, test } from 'vitest';
import { canBeOpened, passageLink } from '../../../lib/notebook/passage-link';
import { testClipping } from './test-records';

const source = (url: string | null) => ({ url, title: 'Story', site: 'News' });
const linkOf = (exact: string, url = 'https://news.example/story') =>
  passageLink(
    testClipping(1, { source: source(url), selector: { exact, prefix: '', suffix: '', start: 0 } }),
  );

test.each([
  ['a few words', 'Three roads, three patrons', ':~:text=Three%20roads%2C%20three%20patrons'],
  ['a hyphen, which would have a meaning', 'Kassym-Jomart', ':~:text=Kassym%2DJomart'],
  [
    'many words, by both ends',
    'one two three four five six seven eight nine ten eleven',
    ':~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
  ],
  ['two blocks', 'The end.\nThe next begins', ':~:text=The%20end.,The%20next%20begins'],
  ['a block with empty lines around it', '\nThe ferry\n', ':~:text=The%20ferry'],
  ['half a surrogate pair', 'A ferry \ud83d', ':~:text=A%20ferry%20%EF%BF%BD'],
])('names in the address a passage of %s', (_, exact, fragment) => {
  expect(linkOf(exact)).toBe(`https://news.example/story#${fragment}`);
});

test('keeps the fragment that an address has', () => {
  expect(linkOf('The ferry', 'https://news.example/#part')).toBe(
    'https://news.example/#part:~:text=The%20ferry',
  );
});

test.each([
  ['https://news.example/story', true],
  ['file:///home/reader/story.html', false],
  [null, false],
])('the page %s can be opened: %s', (url, expected) => {
  expect(canBeOpened(testClipping(1, { source: source(url) }))).toBe(expected);
});
