import * as v from 'valibot';
import { call } from './contract';

/** Calls that open notebooks answer. They reach every one of them; what they answer is nobody's concern. */
export const notebookCalls = {
  /** Records were added, changed or deleted, here or elsewhere; or the passage of a clipping was looked for. */
  recordsChanged: call({ from: ['background'], params: v.null(), result: v.null() }),
};
