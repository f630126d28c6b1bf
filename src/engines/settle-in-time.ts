import { ModelFailure } from './model-client.ts';

/** What a promise comes to; `slow` where it has not settled within so many milliseconds (null: however long), the signal's reason where that is aborted first. */
export async function settleInTime<Answer>(work: Promise<Answer>, most: number | null, signal: AbortSignal): Promise<Answer> {
  signal.throwIfAborted();
  const watch = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    const timer = most === null ? undefined : setTimeout(() => reject(new ModelFailure('slow')), most);
    signal.addEventListener('abort', () => reject(signal.reason), { signal: watch.signal });
    watch.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  try {
    return await Promise.race([work, ended]);
  } finally {
    watch.abort();
  }
}
