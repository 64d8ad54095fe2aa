import { expect, test } from 'vitest';
import { withoutEmphasis, withoutLineMarks } from '../../../lib/notebook/plain-words';

test('leaves out what only begins a line of Markdown, and keeps dashes within one', () => {
  expect(withoutLineMarks('# Roads\n- south - ports\n 2. east\n> a quote\n-not a point')).toBe(
    'Roads\nsouth - ports\neast\na quote\n-not a point',
  );
});

test.each([
  ['by **who guards it**. Ask', 'by who guards it. Ask'],
  ['`code` and [a page](https://a.example/)', 'code and a page'],
  ['2 * 3 * 4, snake_case_name, 5 ** 2', '2 * 3 * 4, snake_case_name, 5 ** 2'],
  ['cut **in the midd', 'cut **in the midd'],
])('%s reads %s', (markdown, words) => {
  expect(withoutEmphasis(markdown)).toBe(words);
});
