import { expect, it } from 'vitest';
import { fairPauses } from '../../../lib/slices/fair-pauses';
import { inSlices } from '../../../lib/slices/in-slices';

/** Work that takes some ms, in steps of a tenth of one. */
function* workOf(ms: number): Generator<number, string> {
  const end = performance.now() + ms;
  for (let step = 0; performance.now() < end; step++) {
    const until = performance.now() + 0.1;
    while (performance.now() < until);
    yield step;
  }
  return 'done';
}

it('hands on every step and gives the result', async () => {
  const steps: number[] = [];
  const work = [1, 2, 3].values() as Iterator<number, string>;
  await inSlices(work, new AbortController().signal, (step) => steps.push(step));
  expect(steps).toEqual([1, 2, 3]);
  expect(await inSlices(workOf(1), new AbortController().signal, () => undefined)).toBe('done');
});

it('lets timers have their turn before long work ends, with fair pauses', async () => {
  let isOver = false;
  const turn = new Promise<boolean>((resolve) => setTimeout(() => resolve(isOver), 0));
  await inSlices(workOf(400), new AbortController().signal, () => undefined, fairPauses());
  isOver = true;
  expect(await turn).toBe(false);
});

it('stops when it is told to, and gives nothing', async () => {
  const stop = new AbortController();
  let count = 0;
  const result = await inSlices(workOf(10_000), stop.signal, () => {
    count += 1;
    if (count === 5) stop.abort();
  });
  expect([count, result]).toEqual([5, undefined]);
});
