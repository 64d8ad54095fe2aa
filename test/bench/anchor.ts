import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import search from 'approx-string-match';
import * as v from 'valibot';
import { anchor } from '../../lib/anchor/anchor';
import type { Span } from '../../lib/anchor/span';
import type { Selector } from '../../lib/model/clipping';
import { readLines } from '../../scripts/json-lines';
import { type EditedQuote, editedQuote } from './edited-quotes';
import { type Chance, chance } from './random';
import { best } from './ratio';

/**
 * `npm run bench:anchor`: takes quotes from news texts, edits the texts, and counts how many quotes are found where they
 * are, or said to be gone where they were deleted; beside them a plain approximate search. The texts are those in the
 * folder that `DOSSIER_SHARED` names. Then the time for a very long page. `SEED` chooses other cases.
 */
const seed = Number(process.env.SEED ?? 1);
const CASES = 1_500;
const lengths = [5, 15, 60, 300];

/** What one way made of the cases. */
interface Tally {
  right: number;
  /** Found where it is not, or found though deleted. */
  elsewhere: number;
  /** Found where it is, but with more or less than that. */
  loosely: number;
  missed: number;
  ms: number;
}

const Text = v.object({ text: v.string() });

/** News texts of some length as paragraphs, a line each. */
function newsTexts(): string[] {
  const folder = process.env.DOSSIER_SHARED;
  if (!folder || !existsSync(join(folder, 'eval'))) {
    throw new Error('DOSSIER_SHARED must name a folder with eval/*.jsonl, lines of {"text"}');
  }
  const texts = readdirSync(join(folder, 'eval'))
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readLines(join(folder, 'eval', file), Text))
    .map(({ text }) => paragraphs(text));
  return [...new Set(texts)].filter((text) => text.length > 700);
}

/** A text by its lines; one that has none, by threes of its sentences. */
function paragraphs(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
  if (lines.length >= 4) return lines.join('\n');
  return lines
    .join(' ')
    .split(/(?<=[.!?]["”’]?)\s+/)
    .reduce((all, sentence, i) => all + (i === 0 ? '' : i % 3 === 0 ? '\n' : ' ') + sentence, '');
}

/** Every tenth quote is deleted. Quotes that stand twice are left out: no rule says which of them was meant. */
function* editedQuotes(texts: readonly string[], words: number, from: Chance): Generator<EditedQuote> {
  for (let made = 0; made < CASES; ) {
    const page = [...new Set(from.once(0.3) ? [from.of(texts), from.of(texts)] : [from.of(texts)])].join(
      '\n',
    );
    const others = from.of(texts).split('\n');
    const deleted = made % 10 === 9;
    const edited = editedQuote(
      page,
      {
        words,
        rate: from.of([0, 0.1, 0.2, 0.3]),
        around: from.once(0.5),
        deleted,
        double: from.once(0.2),
        news: Array.from({ length: from.below(4) }, () => from.of(others)),
      },
      from,
    );
    const times = (text: string) => text.split(edited.selector.exact).length - 1;
    if (times(page) > 1 || times(edited.text) > (deleted ? 0 : 1)) continue;
    made++;
    yield edited;
  }
}

/** Of equally near matches the one whose surroundings and place are nearest; errors up to half of the quote. */
function plainSearch(text: string, { exact, prefix, suffix, start }: Selector): Span | null {
  const near = (one: string, other: string) => {
    const [match] = other === '' ? [] : search(one, other, other.length);
    return match ? 1 - match.errors / other.length : 1;
  };
  let found: { span: Span; score: number } | null = null;
  for (const span of search(text, exact, Math.min(256, exact.length / 2))) {
    const score =
      50 * (1 - span.errors / exact.length) +
      20 * near(text.slice(Math.max(0, span.start - prefix.length), span.start), prefix) +
      20 * near(text.slice(span.end, span.end + suffix.length), suffix) +
      2 * (1 - Math.abs(span.start - start) / text.length);
    if (!found || score > found.score) found = { span, score };
  }
  return found?.span ?? null;
}

function judge(tally: Tally, found: Span | null, place: Span | null): void {
  if (!found) tally[place ? 'missed' : 'right']++;
  else {
    const shared = place ? Math.min(found.end, place.end) - Math.max(found.start, place.start) : 0;
    const longer = Math.max(found.end - found.start, place ? place.end - place.start : 0);
    if (shared <= 0) tally.elsewhere++;
    else tally[shared / longer >= 0.8 ? 'right' : 'loosely']++;
  }
}

const texts = newsTexts();
const ways = { 'by words': anchor, 'plain search': plainSearch };
console.log(`${texts.length} texts, ${CASES} quotes of each length, seed ${seed}`);
for (const [i, words] of lengths.entries()) {
  const tallies = Object.entries(ways).map(([name, way]) => ({
    name,
    way,
    tally: { right: 0, elsewhere: 0, loosely: 0, missed: 0, ms: 0 },
  }));
  for (const { text, selector, place } of editedQuotes(texts, words, chance(seed * 100 + i))) {
    for (const { way, tally } of tallies) {
      const started = performance.now();
      const found = way(text, selector);
      tally.ms += performance.now() - started;
      judge(tally, found, place);
    }
  }
  console.log(`  up to ${words} words`);
  for (const { name, tally } of tallies) {
    console.log(
      `    ${name}: right ${((100 * tally.right) / CASES).toFixed(2)} %, elsewhere ${tally.elsewhere}, ` +
        `loosely ${tally.loosely}, missed ${tally.missed}, ${(tally.ms / CASES).toFixed(2)} ms each`,
    );
  }
}

console.log('A page of 600 000 characters, ms for one quote (the page’s words read anew each time)');
let page = '';
for (let i = 0; page.length < 600_000; i++) page += `${texts[i % texts.length]}\n`;
page = page.slice(0, 600_000);
for (const chars of [30, 300, 3_000, 20_000]) {
  const start = 400_000;
  const exact = page.slice(start, start + chars);
  const selector = {
    exact,
    prefix: page.slice(start - 32, start),
    suffix: page.slice(start + chars, start + chars + 32),
    start,
  };
  const edited = page.replace(exact, exact.replace(/(\S+) (\S+) (\S+) (\S+) (\S+)/g, '$1 $2 then $4 $5'));
  const gone = page.replace(exact, '');
  const ms = [page, edited, gone].map((text) => best(() => void anchor(text, selector), 3).toFixed(1));
  console.log(`  ${chars} characters: unchanged ${ms[0]}, edited ${ms[1]}, gone ${ms[2]}`);
}
