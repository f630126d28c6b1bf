import type { Digest } from '../core/digest.ts';
import { engineOf } from '../core/model-choice.ts';
import { cutWritten } from '../core/written.ts';
import { ModelFailure } from '../engines/model-client.ts';
import { type WriterOrder, writerOrderSchema } from '../protocol/writer-orders.ts';
import type { ModelProblem, WriterNews } from '../protocol/writing.ts';

type WriteOrder = Extract<WriterOrder, { kind: 'write' }>;

/** A stage of a digest that is being written: valid as it is, the parts done first, the others as they were. */
export interface Stage {
  digest: Digest;
  done: number;
  of: number;
}

export interface WriterNeeds {
  /** Has the model write; throws `ModelFailure`, and the signal's reason once that is aborted. */
  write(order: WriteOrder, signal: AbortSignal): AsyncIterable<Stage>;
  tell(news: WriterNews): void;
  /** Hears that there is nothing to do any more. */
  onIdle(): void;
}

/** Has models write, job by job. */
export interface Writer {
  /** Takes an order as it came; one of another shape is refused with an error. */
  take(order: unknown): void;
  /** Tells all that a background which has just begun to listen must know. */
  greet(): void;
}

interface Job {
  ending: AbortController;
  /** The last part, and the end: told again to whoever was not there to hear it. */
  told: WriterNews[];
}

/** So often (milliseconds) the background hears that there is work: left alone, a browser stops it after 30 seconds. */
const AT_WORK_EVERY = 15_000;

/** A job is known from its order until the background has heard of its end, so that nothing is lost with a background that was stopped. */
export function createWriter({ write, tell, onIdle }: WriterNeeds): Writer {
  const jobs = new Map<string, Job>();
  /** Jobs whose end was heard. Ordered again, by a background that knew no better when it asked, they have ended once more. */
  const over = new Set<string>();
  let beat: ReturnType<typeof setInterval> | undefined;
  const tellJobs = () => tell({ kind: 'at-work', jobs: [...jobs.keys()] });
  const forget = (id: string) => {
    jobs.get(id)?.ending.abort();
    over.add(id);
    jobs.delete(id);
    if (jobs.size > 0) return;
    clearInterval(beat);
    beat = undefined;
    onIdle();
  };
  const begin = (order: WriteOrder) => {
    if (jobs.has(order.job)) return;
    if (over.has(order.job)) return tell({ kind: 'ended', job: order.job, problem: null });
    const job: Job = { ending: new AbortController(), told: [] };
    jobs.set(order.job, job);
    beat ??= setInterval(tellJobs, AT_WORK_EVERY);
    const say = (news: WriterNews) => {
      if (jobs.get(order.job) !== job) return;
      job.told = [...job.told, news].slice(news.kind === 'ended' ? -2 : -1);
      tell(news);
    };
    void runJob(order, write, job.ending.signal, say).then((problem) => say({ kind: 'ended', job: order.job, problem }));
  };
  return {
    take(given) {
      const order = writerOrderSchema.parse(given);
      if (order.kind === 'write') begin(order);
      else forget(order.job);
    },
    greet() {
      tellJobs();
      for (const { told } of jobs.values()) for (const news of told) tell(news);
    },
  };
}

/** Tells of each part; gives why the model did not come to the end, or null where it did. */
async function runJob(
  order: WriteOrder,
  write: WriterNeeds['write'],
  signal: AbortSignal,
  tell: (news: WriterNews) => void,
): Promise<ModelProblem | null> {
  const { choice, writtenIn } = order.wish;
  const asked = engineOf(choice);
  try {
    for await (const { digest, done, of } of write(order, signal)) {
      signal.throwIfAborted();
      tell({ kind: 'part', job: order.job, written: cutWritten(digest, { asked, writtenIn, isWhole: done === of }), done, of });
    }
    return null;
  } catch (error) {
    if (signal.aborted) return { kind: 'stopped', detail: '' };
    if (error instanceof ModelFailure) return { kind: error.kind, detail: error.detail };
    console.error(error);
    return { kind: 'unexpected', detail: String(error) };
  }
}
