import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { runCommand } from './command';
import { textFinder } from './find-in-text';
import { loadGlossary } from './glossary-load';
import { readLines } from './json-lines';
import { type Labelled, type Miss, noScore, rates, type Score, scoreText, sum } from './score';

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Document = v.pipe(
  v.object({
    id: v.union([v.string(), v.number()]),
    text: v.string(),
    labels: v.array(
      v.object({
        start: Offset,
        end: Offset,
        entity: v.string(),
        alt: v.optional(v.array(v.string())),
        optional: v.optional(v.boolean()),
      }),
    ),
    scope: v.optional(v.tuple([Offset, Offset])),
  }),
  v.check(
    ({ text, labels }) => labels.every(({ start, end }) => start < end && end <= text.length),
    'a label lies outside its text',
  ),
);
const Universe = v.record(v.string(), v.object({ suggestedId: v.string() }));

/** How many entries the list of the worst ones shows. */
const WORST = 8;
/** How much text an error is shown in, on each side, in UTF-16 units. */
const CONTEXT = 60;

const usage = 'npm run --silent evaluate -- [--universe MAP.json] [--errors N] [--json] FILE.jsonl…';

/**
 * Scores the finder on labelled texts: per file, by same span and entry, and leniently by overlap. `--universe` is a
 * file `{key: {suggestedId}}` of the entries that the labels' makers knew; others never count as wrong.
 */
runCommand('evaluate', usage, (args) => {
  const { values, positionals: files } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      universe: { type: 'string' },
      errors: { type: 'string', default: '0' },
      json: { type: 'boolean' },
    },
  });
  const errors = Number(values.errors);
  if (files.length === 0 || !Number.isInteger(errors) || errors < 0) return 'usage';
  const universe = values.universe === undefined ? undefined : readUniverse(values.universe);
  const find = textFinder(loadGlossary().entries);

  const results = files.map((file) => {
    const documents = readLines(file, Document);
    const mentions = documents.map(({ text }) => find(text));
    const score = (lenient: boolean) =>
      documents
        .map((document, i) => scoreText(document, mentions[i] ?? [], { lenient, universe }))
        .reduce(sum, noScore);
    return { file, documents, strict: score(false), lenient: score(true) };
  });

  if (values.json) {
    console.log(
      JSON.stringify(
        results.map(({ file, strict, lenient }) => ({
          file,
          strict: figures(strict),
          lenient: figures(lenient),
        })),
      ),
    );
    return 'done';
  }
  for (const { file, documents, strict, lenient } of results) {
    console.log(file);
    console.log(`  same span   ${line(strict)}`);
    console.log(`  overlapping ${line(lenient)}`);
    const worst = worstEntries(lenient.misses, documents);
    if (worst) console.log(`  worst       ${worst}`);
    for (const miss of lenient.misses.slice(0, errors)) console.log(`  ${inSentence(miss, documents)}`);
  }
  if (results.length > 1) {
    console.log('all files');
    console.log(`  same span   ${line(results.map(({ strict }) => strict).reduce(sum, noScore))}`);
    console.log(`  overlapping ${line(results.map(({ lenient }) => lenient).reduce(sum, noScore))}`);
  }
  return 'done';
});

function readUniverse(file: string): Set<string> {
  const parsed = v.safeParse(Universe, JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file}: ${v.summarize(parsed.issues)}`);
  return new Set(Object.values(parsed.output).map(({ suggestedId }) => suggestedId));
}

function figures(score: Score) {
  const { documents, labelled, found, right, met } = score;
  return { documents, labelled, found, right, met, ...rates(score) };
}

function line(score: Score): string {
  const { precision, recall, f1 } = rates(score);
  return [
    `${score.documents} documents, ${score.labelled} labelled, ${score.found} found, ${score.right} right;`,
    `precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${f1.toFixed(4)}`,
  ].join(' ');
}

function worstEntries(misses: readonly Miss[], documents: readonly Labelled[]): string {
  const counts = new Map<string, number>();
  for (const miss of misses) {
    const key = `${miss.kind} ${miss.entry} “${textOf(miss, documents)}”`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, WORST)
    .map(([key, count]) => `${key} ×${count}`)
    .join(', ');
}

function textOf({ id, start, end }: Miss, documents: readonly Labelled[]): string {
  return documents.find((document) => document.id === id)?.text.slice(start, end) ?? '';
}

function inSentence(miss: Miss, documents: readonly Labelled[]): string {
  const text = documents.find(({ id }) => id === miss.id)?.text ?? '';
  const { start, end } = miss;
  const around = `${text.slice(Math.max(0, start - CONTEXT), start)}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}`;
  return `${miss.kind} ${miss.entry} in ${miss.id}: ${around.replaceAll('\n', ' ⏎ ')}`;
}
