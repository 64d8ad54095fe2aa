import { setFlagsFromString } from 'node:v8';

// The engine compiles hot functions at once: in threads of its own, a busy machine may keep them waiting for seconds,
// and slow code would be measured.
setFlagsFromString('--no-concurrent-recompilation');

/** How often a measurement is repeated; the best of them counts, since noise only ever adds. */
const ROUNDS = 7;

/** A measurement runs at least so long, in ms of processor time: its clock is coarser than the shortest runs. */
const AT_LEAST_MS = 10;

/** Long enough for the engine to have compiled what is measured, and to be done with compiling. In ms. */
const WARM_UP_MS = 250;

/** Processor time of this process so far, in ms. What else the machine is busy with does not count. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The mean processor time of one run, in ms, over at least `leastMs`. */
function mean(run: () => void, leastMs: number): number {
  const started = processorMs();
  for (let runs = 1; ; runs++) {
    run();
    const passed = processorMs() - started;
    if (passed >= leastMs) return passed / runs;
  }
}

/**
 * Times several ways to do a thing in turns, round by round, so that a busy moment hits all of them. Gives for each
 * the least of its rounds, in ms of processor time.
 */
export function inTurns<K extends string>(runs: Record<K, () => void>): Record<K, number> {
  // The keys are those of `runs`, no others.
  const names = Object.keys(runs) as K[];
  const shortest = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<
    K,
    number
  >;
  for (const name of names) mean(runs[name], WARM_UP_MS);
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) shortest[name] = Math.min(shortest[name], mean(runs[name], AT_LEAST_MS));
  }
  return shortest;
}

/** The shortest of a few runs of something that cannot be run a thousand times, in ms of the clock. */
export function best(run: () => void, times: number): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const started = performance.now();
    run();
    shortest = Math.min(shortest, performance.now() - started);
  }
  return shortest;
}
