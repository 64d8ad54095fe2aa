import * as v from 'valibot';
import { MAX_QUOTE_CHARS } from './clipping';

/**
 * What became of a kept passage when the person last went back to its page: `looking` while the page loads, `unread`
 * where Dossier does not run on the page. `text` is how an edited passage reads now.
 */
export const PassageFound = v.variant('kind', [
  v.object({ kind: v.picklist(['looking', 'unchanged', 'gone', 'unread']) }),
  v.object({
    kind: v.literal('edited'),
    // A passage may have grown; beyond this it is another one.
    text: v.pipe(v.string(), v.maxLength(2 * MAX_QUOTE_CHARS)),
  }),
]);
export type PassageFound = v.InferOutput<typeof PassageFound>;
