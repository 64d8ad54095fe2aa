import { expect, test } from 'vitest';
import { excerpt } from '../../../lib/notebook/excerpt';

test('shows a text from its start where a hit is near it, or none is there', () => {
  const text = `${'Ports and pipelines. '.repeat(20)}Caravans.`;
  expect(excerpt(text, ['pipelines'])).toBe(text.slice(0, 260));
  expect(excerpt(text, ['camels'])).toBe(text.slice(0, 260));
});

test('shows a far hit with some words before it, from the beginning of a word', () => {
  const text = `${'Ports and pipelines. '.repeat(20)}Caravans came.`;
  expect(excerpt(text, ['caravans'])).toMatch(/^… (and|Ports|pipelines).*Caravans came\.$/);
});

test('shows a far hit in a text without spaces', () => {
  expect(excerpt(`${'港'.repeat(500)}商队`, ['商队'])).toContain('商队');
  expect(excerpt(`${'x'.repeat(500)}caravan and on`, ['caravan'])).toContain('caravan');
});
