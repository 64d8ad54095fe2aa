import { describe, expect, test } from 'vitest';
import { builds, builtBytes, builtText } from './built-files';

/** What every page carries (design 8). */
const READER_BYTES = 40_000;
/** What pages with a mention carry besides. Chosen: less than half of that. */
const CARD_BYTES = 17_000;

describe.each(builds)('what $name injects into pages', ({ name }) => {
  test('is a reader of at most 40 kB', () => {
    expect(builtBytes(name, 'content-scripts/reader.js').length).toBeLessThanOrEqual(READER_BYTES);
  });

  test('brings the card in a file of its own, once there is a mention', () => {
    expect(builtBytes(name, 'card-frame.js').length).toBeLessThanOrEqual(CARD_BYTES);
  });

  test('has mark.js in a file of its own', () => {
    expect(builtText(name, 'marks.js')).toContain('markRanges');
    expect(builtText(name, 'content-scripts/reader.js')).not.toContain('markRanges');
  });
});
