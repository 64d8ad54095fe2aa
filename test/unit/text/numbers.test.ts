import { afterEach, expect, test } from 'vitest';
import { CallError } from '../../../lib/messages/contract';
import type { Language } from '../../../lib/model/language';
import { errorText } from '../../../lib/text/error-text';
import { speak } from '../../../lib/text/language';
import { countText, text } from '../../../lib/text/text';

afterEach(() => speak('en'));

test.each<[Language, string, string]>([
  ['en', '12,500 entries', '1,000 characters'],
  // No-break spaces: the number stays on one line.
  ['ru', '12\u00a0500 статей', '1\u00a0000 знаков'],
])('numbers in texts in %s are grouped as the language does', (language, counted, limit) => {
  speak(language);
  expect(countText('glossary.count', 12_500)).toBe(counted);
  expect(text('card.note.tooLong', { limit: 1_000 })).toContain(limit);
});

test('what only looks like a number stays as it was written', () => {
  expect(text('card.asOf', { date: '2020' })).toBe('as of 2020');
});

test('the limit in an error is written in the language of the error', () => {
  speak('ru');
  expect(errorText(new CallError('too-long', 'the passage is too long'))).toMatch(/\d\u00a0\d{3} знаков/);
});
