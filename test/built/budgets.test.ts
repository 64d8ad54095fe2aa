import { describe, expect, test } from 'vitest';
import { builds, builtBytes, builtText } from './built-files';

/** What every page carries (design 8). */
const READER_BYTES = 40_000;

describe.each(builds)('what $name injects into pages', ({ name }) => {
  test('is a reader of at most 40 kB', () => {
    expect(builtBytes(name, 'content-scripts/reader.js').length).toBeLessThanOrEqual(READER_BYTES);
  });

  test('has mark.js in a file of its own', () => {
    expect(builtText(name, 'marks.js')).toContain('markRanges');
    expect(builtText(name, 'content-scripts/reader.js')).not.toContain('markRanges');
  });
});
