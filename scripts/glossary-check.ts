import { problemLine, readGlossary } from './glossary-load';

/** `npm run glossary:check`: lists every mistake in the glossary's YAML; exit code 1 when there is one. */
const result = readGlossary();
if (result.kind === 'pack') {
  console.log(`${result.pack.entries.length} entries, no mistakes`);
} else {
  for (const problem of result.problems) console.error(problemLine(problem));
  console.error(`${result.problems.length} mistakes`);
  process.exitCode = 1;
}
