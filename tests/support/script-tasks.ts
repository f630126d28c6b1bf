import type { View } from './driver.ts';
import { pageOf } from './puppeteer-view.ts';

/** What Chromium's trace calls the running of a script, by whatever it was set off. */
const SCRIPT_RUNS = new Set([
  'EvaluateScript',
  'FireIdleCallback',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'v8.callFunction',
  'v8.run',
]);

/** An event of Chromium's trace, times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** By the thread's own clock: what else the machine does in the meantime does not count. */
  tdur?: number;
  args?: { name?: string };
}

/** The milliseconds for which each run of a script kept a page's main thread busy while something was done, in their order; in a page without scripts of its own these are ours. In Chromium only. */
export async function scriptRunsWhile(tab: View, act: () => Promise<unknown>): Promise<number[]> {
  const { tracing } = pageOf(tab);
  await tracing.start({ categories: ['devtools.timeline', 'toplevel', 'v8', 'v8.execute'] });
  await act();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await tracing.stop())) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(traceEvents.filter(({ ph, args }) => ph === 'M' && args?.name === 'CrRendererMain').map(threadOf));
  const runs = traceEvents.filter((event) => event.ph === 'X' && SCRIPT_RUNS.has(event.name) && main.has(threadOf(event)));
  // A run may hold others.
  const ends = new Map<string, number>();
  return runs
    .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0))
    .filter((run) => {
      const isOutermost = run.ts >= (ends.get(threadOf(run)) ?? 0);
      if (isOutermost) ends.set(threadOf(run), run.ts + (run.dur ?? 0));
      return isOutermost;
    })
    .map(({ tdur = 0 }) => tdur / 1000);
}
