import { compile } from '../../lib/match/compile';
import { finder } from '../../lib/match/find';
import { readIndex } from '../../lib/match/index-format';
import { loadGlossary } from '../../scripts/glossary-load';

/**
 * `npm run bench:length`: texts made to be slow, each once of 1 MB and once of 10 MB. Prints how much longer the tenfold
 * takes, and fails beyond `MOST`: the finder is linear in any text (design 5).
 */
const UNITS = 1_000_000;
/** Ten, and room for a cache that the longer text no longer fits into. */
const MOST = 20;
const ROUNDS = 3;

/** What is repeated, by what is hard about it. */
const repeated: Record<string, string> = {
  'one letter, one word': 'a',
  'one letter, many words': 'a ',
  'one name': 'Vladimir Putin ',
  'one short name that waits for its full name': 'Soleimani ',
  'one name without spaces': 'Iran',
  'half a name': 'Islamic Movement of ',
  capitals: 'USA ',
  'combining marks': '\u0301',
  'a letter with many marks': 'a\u0301\u0302\u0303',
  'mail addresses': 'a.b@',
  'web addresses': 'a://b.c/',
  initials: 'A.',
  apostrophes: 'a’s',
  'soft hyphens': 's\u00ad',
  periods: '.',
  'line breaks': '\n',
  'enumerations of languages': 'Kazakh, Russian and ',
  'letters that fold to many': '\ufdfa',
  'halves of surrogate pairs': '\ud83d',
};

const { findPage } = finder(readIndex(compile(loadGlossary().entries)));

/** Processor time of the best of some rounds, in ms. */
function findMs(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    findPage([text], new Map());
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

console.log('ms for 1 MB, for 10 MB (in brackets: times as long)');
for (const [name, unit] of Object.entries(repeated)) {
  const short = findMs(unit.repeat(UNITS / unit.length));
  const long = findMs(unit.repeat((10 * UNITS) / unit.length));
  const ratio = long / short;
  console.log(`  ${name}: ${short.toFixed(1)}, ${long.toFixed(1)} (${ratio.toFixed(1)})`);
  if (ratio > MOST) process.exitCode = 1;
}
