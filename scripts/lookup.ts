import { readFileSync } from 'node:fs';
import { buildSearch, type Hit, loadSearch } from '../lib/glossary/search';
import { runCommand } from './command';
import { loadGlossary } from './glossary-load';

/** How many results a query gets. */
const RESULTS = 5;

/**
 * `npm run --silent lookup -- FILE`: reads one query a line and prints one line each, in the same order,
 * `{"query","results":[{"entry","name","why"}]}`, best first, by the search of the extension.
 */
runCommand('lookup', 'npm run --silent lookup -- FILE', ([file, ...rest]) => {
  if (file === undefined || rest.length > 0) return 'usage';
  const { entries } = loadGlossary();
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  const search = loadSearch(buildSearch(entries));
  const queries = readFileSync(file, 'utf8').split(/\r?\n/);
  if (queries.at(-1) === '') queries.pop();
  for (const query of queries) {
    const results = search(query, RESULTS).map(({ id, why }) => ({
      entry: id,
      name: names.get(id),
      why: whyText(why),
    }));
    console.log(JSON.stringify({ query, results }));
  }
  return 'done';
});

function whyText(why: Hit['why']): string {
  if (why.by === 'alias') return `also called ${why.alias}`;
  return why.by === 'name' ? 'name' : `text has “${why.word}”`;
}
