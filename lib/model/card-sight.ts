import * as v from 'valibot';

/**
 * How a card over a page is seen, as far as the reader can tell: `plain`; `moved`, in plain sight but for less than a
 * moment; `covered` by something of the page.
 */
export const CardSight = v.picklist(['plain', 'moved', 'covered']);
export type CardSight = v.InferOutput<typeof CardSight>;
