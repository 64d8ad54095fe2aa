import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

/** What is used of a trace of Chromium's. Times are in µs. */
const Trace = v.object({
  traceEvents: v.array(
    v.object({
      name: v.string(),
      pid: v.number(),
      tid: v.number(),
      tdur: v.optional(v.number(), 0),
      args: v.optional(v.looseObject({ name: v.optional(v.unknown()) }), {}),
    }),
  ),
});

/**
 * The longest tasks of pages' main threads during a deed, in ms of processor time: what else the machine is busy with does
 * not count. Chromium alone tells.
 */
export async function taskTimes(page: Page, deed: () => Promise<unknown>): Promise<number[]> {
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline'] });
  await deed();
  const trace = await page.tracing.stop();
  const { traceEvents } = v.parse(Trace, JSON.parse(new TextDecoder().decode(trace)));
  const mainThreads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && mainThreads.has(`${pid} ${tid}`))
    .map(({ tdur }) => tdur / 1000)
    .sort((a, b) => b - a);
}
