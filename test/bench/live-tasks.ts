import * as v from 'valibot';

/** Processor time, in ms, of the tasks on a page's main thread. */
export interface Tasks {
  /** The longest five. */
  longest: number[];
  all: number;
  /** The longest five calls into the reader that were no part of another one. Microtasks count with their tasks. */
  ours: number[];
}

/** How many of the longest are told. */
const TOLD = 5;

/** An event of Chromium's trace format; times are in microseconds, `tdur` of processor time. */
const TraceEvent = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.optional(v.number(), 0),
  tdur: v.optional(v.number(), 0),
  args: v.optional(v.any(), {}),
});
type TraceEvent = v.InferOutput<typeof TraceEvent>;

/** Reads from a trace of Chromium's what the main thread of the page at `address` was busy with. */
export function tasksIn(trace: Uint8Array, address: string): Tasks {
  const { traceEvents } = v.parse(
    v.object({ traceEvents: v.array(TraceEvent) }),
    JSON.parse(Buffer.from(trace).toString()),
  );
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const urlOf = ({ args }: TraceEvent) => String(args?.data?.url ?? '');
  const threads = new Map<string, number>();
  for (const event of traceEvents) {
    if (urlOf(event) === address) threads.set(threadOf(event), (threads.get(threadOf(event)) ?? 0) + 1);
  }
  const [main] = [...threads].sort(([, a], [, b]) => b - a)[0] ?? [];
  const done = traceEvents.filter((event) => event.ph === 'X' && threadOf(event) === main);
  const longestOf = (events: readonly TraceEvent[]) =>
    events.map(({ tdur }) => tdur / 1000).sort((a, b) => b - a);
  // The inner of two names for one task; both are in traces of Chromium 156.
  const tasks = longestOf(done.filter(({ name }) => name === 'ThreadControllerImpl::RunTask'));
  const ours = longestOf(
    done.filter(
      (event) => event.name === 'FunctionCall' && /^chrome-extension:.*reader\.js/.test(urlOf(event)),
    ),
  );
  return {
    longest: tasks.slice(0, TOLD),
    all: tasks.reduce((sum, time) => sum + time, 0),
    ours: ours.slice(0, TOLD),
  };
}
