import * as v from 'valibot';
import { anchor } from '../lib/anchor/anchor';
import { runCommand } from './command';
import { readLines } from './json-lines';

/** Other makers of selectors keep more context than the extension does, so its limits do not hold here. */
const Clipped = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  selector: v.object({
    exact: v.pipe(v.string(), v.nonEmpty()),
    prefix: v.string(),
    suffix: v.string(),
    start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
});

/**
 * `npm run --silent anchor -- FILE.jsonl`: reads lines `{"id","text","selector":{"exact","prefix","suffix","start"}}`
 * and prints one line each, in the same order: where in the text the quote stands, `{"id","found":{"start","end",
 * "state"}}` with state `unchanged` or `edited`, or `{"id","found":null}` when it is gone; by the code of the extension.
 * Offsets are UTF-16 units.
 */
runCommand('anchor', 'npm run --silent anchor -- FILE.jsonl', ([file, ...rest]) => {
  if (file === undefined || rest.length > 0) return 'usage';
  for (const { id, text, selector } of readLines(file, Clipped)) {
    console.log(JSON.stringify({ id, found: anchor(text, selector) }));
  }
  return 'done';
});
