import * as v from 'valibot';

/** The parts of a trace event that are read here; see the Trace Event Format. Times in µs. */
const TraceEvent = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.optional(v.number(), 0),
  dur: v.optional(v.number(), 0),
  /** Time on the processor: what other processes take does not count. */
  tdur: v.optional(v.number(), 0),
  args: v.optional(v.record(v.string(), v.unknown()), {}),
});
export type TraceEvent = v.InferOutput<typeof TraceEvent>;
const Trace = v.object({ traceEvents: v.array(TraceEvent) });

/** The main thread of a page says which address it has begun to show. */
const CommitLoad = v.object({ data: v.object({ url: v.string(), isMainFrame: v.literal(true) }) });

/** What a page's main thread did, in ms. */
export interface MainThread {
  /** Processor time of all tasks. */
  readonly busy: number;
  /** The longest task in which a script of an extension ran, by the clock; 0 when none did. */
  readonly longestOfExtension: number;
}

/** The categories of events that `mainThreadOf` reads. */
export const TRACE_CATEGORIES = ['-*', 'toplevel', 'devtools.timeline'];

export function parseTrace(json: string): TraceEvent[] {
  return v.parse(Trace, JSON.parse(json)).traceEvents;
}

/** The main thread that showed an address. Throws when the trace has none. */
export function mainThreadOf(events: readonly TraceEvent[], url: string): MainThread {
  const shown = events.find((event) => isCommitOf(event, url));
  if (!shown) throw new Error(`The trace shows no page at ${url}.`);
  const own = events.filter(({ ph, pid, tid }) => ph === 'X' && pid === shown.pid && tid === shown.tid);
  const tasks = own.filter(({ name }) => name === 'ThreadControllerImpl::RunTask');
  const scripts = own.filter(({ args }) => JSON.stringify(args).includes('chrome-extension://'));
  const ofExtension = tasks.filter((task) => scripts.some((script) => isInside(script, task)));
  return {
    busy: tasks.reduce((sum, { tdur }) => sum + tdur, 0) / 1000,
    longestOfExtension: Math.max(0, ...ofExtension.map(({ dur }) => dur)) / 1000,
  };
}

function isCommitOf({ name, args }: TraceEvent, url: string): boolean {
  if (name !== 'CommitLoad') return false;
  const parsed = v.safeParse(CommitLoad, args);
  return parsed.success && parsed.output.data.url === url;
}

function isInside(inner: TraceEvent, outer: TraceEvent): boolean {
  return inner.ts >= outer.ts && inner.ts + inner.dur <= outer.ts + outer.dur;
}
