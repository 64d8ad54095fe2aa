import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { compile } from '../lib/match/compile';
import { finder } from '../lib/match/find';
import { idOf, readIndex } from '../lib/match/index-format';
import { loadGlossary } from './glossary-load';

/**
 * `npm run --silent find -- FILE.jsonl`: reads lines `{"id","text"}` and prints one line each, in the same order,
 * `{"id","mentions":[{"start","end","text","entry"}]}`. Each line is a page of its own; its lines of text are blocks.
 * Offsets are UTF-16 units. A malformed line is an error that names its number.
 */
const Line = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

function findFile(file: string): void {
  const index = readIndex(compile(loadGlossary().entries));
  const { findPage } = finder(index);
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((raw, i) => {
      if (raw.trim() === '') return;
      const { id, text } = parseLine(raw, i + 1);
      const blocks = text.split('\n');
      let offset = 0;
      const mentions = findPage(blocks, new Set()).flatMap((block, b) => {
        const base = offset;
        offset += (blocks[b]?.length ?? 0) + 1;
        return block.mentions.map(({ start, end, entry }) => ({
          start: base + start,
          end: base + end,
          text: text.slice(base + start, base + end),
          entry: idOf(index, entry),
        }));
      });
      console.log(JSON.stringify({ id, mentions }));
    });
}

function parseLine(raw: string, number: number): v.InferOutput<typeof Line> {
  let json: unknown;
  try {
    json = JSON.parse(raw);
  } catch (error) {
    throw new Error(`line ${number}: ${error instanceof Error ? error.message : error}`);
  }
  const parsed = v.safeParse(Line, json);
  if (!parsed.success) throw new Error(`line ${number}: ${v.summarize(parsed.issues)}`);
  return parsed.output;
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run --silent find -- FILE.jsonl');
  process.exitCode = 2;
} else {
  try {
    findFile(file);
  } catch (error) {
    console.error(`find: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
