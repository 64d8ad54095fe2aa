import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { runCommand } from './command';
import { textFinder } from './find-in-text';
import { loadGlossary } from './glossary-load';
import { readLines } from './json-lines';

const Page = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

/**
 * `npm run --silent find -- [--why] FILE.jsonl`: reads lines `{"id","text"}` and prints one line each, in the same
 * order, `{"id","mentions":[{"start","end","text","entry"}]}`, by the code and the glossary of the extension. Each line
 * is a page of its own; its lines of text are blocks. Offsets are UTF-16 units. With `--why` each mention also says
 * by which alias and rule it was found, and who on the page vouches for a short form, as what and among which words.
 */
runCommand('find', 'npm run --silent find -- [--why] FILE.jsonl', (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { why: { type: 'boolean' } },
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) return 'usage';
  const find = textFinder(loadGlossary().entries);
  for (const { id, text } of readLines(file, Page)) {
    const mentions = find(text).map(({ why, ...mention }) => (values.why ? { ...mention, why } : mention));
    console.log(JSON.stringify({ id, mentions }));
  }
  return 'done';
});
