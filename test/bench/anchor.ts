import search from 'approx-string-match';
import { anchor } from '../../lib/anchor/anchor';
import type { Span } from '../../lib/anchor/span';
import type { Selector } from '../../lib/model/clipping';
import { type EditedQuote, editedQuote } from './edited-quotes';
import { emptyTally, judge, type Tally, written } from './found-again';
import { newsTexts } from './news-texts';
import { type Chance, chance } from './random';
import { best } from './ratio';
import { rewritings } from './rewritings';
import { rewrittenQuote } from './rewritten-quotes';

/**
 * `npm run bench:anchor`: takes quotes from news texts, edits the texts, and counts how many quotes are found where they
 * are, or said to be gone where they were deleted; beside them a plain approximate search. Then the same for each way of
 * another model of editing. The texts are those in the folder that `DOSSIER_SHARED` names. Then the time for a very long
 * page. `SEED` chooses other cases.
 */
const seed = Number(process.env.SEED ?? 1);
const CASES = 1_500;
/** Some of them find no occasion. */
const CASES_OF_EACH = 300;
const lengths = [5, 15, 60, 300];

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

const texts = newsTexts();
const ways = { 'by words': anchor, 'plain search': plainSearch };
console.log(`${texts.length} texts, ${CASES} quotes of each length, seed ${seed}`);
for (const [i, words] of lengths.entries()) {
  const tallies = Object.entries(ways).map(([name, way]) => ({
    name,
    way,
    tally: emptyTally(),
    ms: 0,
  }));
  for (const { text, selector, place } of editedQuotes(texts, words, chance(seed * 100 + i))) {
    for (const each of tallies) {
      const started = performance.now();
      const found = each.way(text, selector);
      each.ms += performance.now() - started;
      judge(each.tally, found, place);
    }
  }
  console.log(`  up to ${words} words`);
  for (const { name, tally, ms } of tallies) {
    console.log(`    ${name}: ${written(tally)}, ${(ms / CASES).toFixed(2)} ms each`);
  }
}

/** Quotes of all lengths that were rewritten in one way. Those that stood twice, or stand though deleted, are left out. */
function* rewrittenQuotes(
  how: keyof typeof rewritings,
  texts: readonly string[],
  from: Chance,
): Generator<EditedQuote> {
  for (let tries = 0; tries < CASES_OF_EACH; tries++) {
    const page = from.of(texts);
    const length = Math.round(3 * 130 ** from.next());
    const rewritten = rewrittenQuote(page, length, how, from.of(texts).split('\n'), from);
    if (!rewritten) continue;
    const { text, selector, place } = rewritten;
    if (page.indexOf(selector.exact) !== page.lastIndexOf(selector.exact)) continue;
    if (place || !text.includes(selector.exact)) yield rewritten;
  }
}

console.log('Another model of editing, 3 to 400 words, by words');
const all: Tally = emptyTally();
// The names are those of `rewritings`, no others.
for (const [i, how] of (Object.keys(rewritings) as (keyof typeof rewritings)[]).entries()) {
  const tally = emptyTally();
  for (const { text, selector, place } of rewrittenQuotes(how, texts, chance(seed * 1_000 + i))) {
    const found = anchor(text, selector);
    judge(tally, found, place);
    judge(all, found, place);
  }
  console.log(`  ${how}: ${written(tally)}`);
}
console.log(`  together: ${written(all)}`);

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
