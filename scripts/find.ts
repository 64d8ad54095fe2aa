import * as v from 'valibot';
import { runCommand } from './command';
import { textFinder } from './find-in-text';
import { loadGlossary } from './glossary-load';
import { readLines } from './json-lines';

const Page = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

/**
 * `npm run --silent find -- FILE.jsonl`: reads lines `{"id","text"}` and prints one line each, in the same order,
 * `{"id","mentions":[{"start","end","text","entry"}]}`, by the code and the glossary of the extension. Each line is
 * a page of its own; its lines of text are blocks. Offsets are UTF-16 units.
 */
runCommand('find', 'npm run --silent find -- FILE.jsonl', ([file, ...rest]) => {
  if (file === undefined || rest.length > 0) return 'usage';
  const find = textFinder(loadGlossary().entries);
  for (const { id, text } of readLines(file, Page)) console.log(JSON.stringify({ id, mentions: find(text) }));
  return 'done';
});
