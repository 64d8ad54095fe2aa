import { readFileSync } from 'node:fs';
import MiniSearch, { type Options } from 'minisearch';
import { buildSearch, loadSearch } from '../../lib/glossary/search';
import { fold } from '../../lib/glossary/search/words';
import type { Entry } from '../../lib/model/entry';
import { loadGlossary } from '../../scripts/glossary-load';
import { withMadeUpEntries } from './made-up-entries';
import { best, inTurns } from './ratio';

/**
 * `npm run bench:search`: loading the search index against parsing its JSON, and answering while somebody types the
 * look-ups of the tests, letter by letter; beside it a search package on the same texts. Times are for orientation;
 * what holds are the ratios and that a keystroke stays within a frame (16 ms; 50 ms with 10 000 entries).
 */
const ENTRIES = [undefined, 10_000];
/** As many as the popup asks for. */
const RESULTS = 30;
/** Everything is typed so often; the best time of a keystroke counts, since noise only ever adds. */
const ROUNDS = 3;
/** Every seventh look-up is typed: some 450 keystrokes over all kinds of entries. */
const STEP = 7;

const queries = readFileSync(new URL('../fixtures/lookups.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .filter((_, number) => number % STEP === 0)
  .map((line) => line.split('\t')[0] ?? '');
const keystrokes = queries.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));

interface Way {
  json: string;
  load: (json: string) => (query: string) => unknown;
}

/** What a package needs to do roughly the same. */
const miniSearchOptions: Options = {
  fields: ['name', 'aliases', 'text'],
  processTerm: fold,
  searchOptions: {
    boost: { name: 4, aliases: 3 },
    prefix: true,
    fuzzy: (term) => (term.length > 7 ? 2 : term.length > 3 ? 1 : 0),
    combineWith: 'AND',
  },
};

function buildMiniSearch(entries: readonly Entry[]): string {
  const index = new MiniSearch(miniSearchOptions);
  index.addAll(
    entries.map(({ id, name, aliases, summary, background }) => ({
      id,
      name,
      aliases: aliases.map(({ text }) => text).join(' | '),
      text: [summary, ...background.map(({ text }) => text)].join(' '),
    })),
  );
  return JSON.stringify(index);
}

/** The time of a keystroke that 95 in 100 stay within, and the longest, in ms. Each round types all from the start. */
function keystrokeTimes(load: () => (query: string) => unknown): { p95: number; longest: number } {
  const shortest = keystrokes.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    const search = load();
    for (const [at, typed] of keystrokes.entries()) {
      shortest[at] = Math.min(
        shortest[at] ?? 0,
        best(() => search(typed), 1),
      );
    }
  }
  const times = shortest.sort((a, b) => a - b);
  return { p95: times[Math.floor(times.length * 0.95)] ?? 0, longest: times.at(-1) ?? 0 };
}

for (const count of ENTRIES) {
  const bundled = loadGlossary().entries;
  const entries = count === undefined ? bundled : withMadeUpEntries(bundled, count);
  const ways: Record<string, Way> = {
    ours: {
      json: buildSearch(entries),
      load: (json) => {
        const search = loadSearch(json);
        return (query) => search(query, RESULTS);
      },
    },
    MiniSearch: {
      json: buildMiniSearch(entries),
      load: (json) => {
        const index = MiniSearch.loadJSON(json, miniSearchOptions);
        return (query) => index.search(query).slice(0, RESULTS);
      },
    },
  };
  console.log(`${entries.length} entries, ${keystrokes.length} keystrokes`);
  for (const [way, { json, load }] of Object.entries(ways)) {
    const { parse, loaded } = inTurns({ parse: () => JSON.parse(json), loaded: () => load(json) });
    const { p95, longest } = keystrokeTimes(() => load(json));
    console.log(
      `  ${way}: ${Math.round(json.length / 1000)} kB, JSON.parse ${parse.toFixed(1)} ms, load ${(loaded / parse).toFixed(2)} × that; keystroke p95 ${p95.toFixed(1)} ms, longest ${longest.toFixed(1)} ms`,
    );
  }
}
