import * as v from 'valibot';

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * Where a page has passages that were clipped: nothing but offsets, half-open, in the text of the page. `textLength` is
 * how long that text was when they were counted, in UTF-16 units.
 */
export const PageClippings = v.object({
  spans: v.array(v.object({ start: Offset, end: Offset })),
  textLength: Offset,
});
export type PageClippings = v.InferOutput<typeof PageClippings>;
