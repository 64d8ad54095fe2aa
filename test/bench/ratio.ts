/** How often a measurement is repeated; the best of them counts, since noise only ever adds. */
const ROUNDS = 7;

/** The shortest of several runs, in ms. */
export function best(run: () => void, rounds = ROUNDS): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

/** Times several ways to do a thing in turns, round by round, so that a busy moment hits all of them. In ms. */
export function inTurns<K extends string>(runs: Record<K, () => void>, rounds = ROUNDS): Record<K, number> {
  // The keys are those of `runs`, no others.
  const names = Object.keys(runs) as K[];
  const shortest = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<
    K,
    number
  >;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) shortest[name] = Math.min(shortest[name], best(runs[name], 1));
  }
  return shortest;
}
