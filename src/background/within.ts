/** No answer came in time. */
export class LateAnswer extends Error {
  override name = 'LateAnswer';
}

/** The answer, or LateAnswer after so many milliseconds; an aborted signal rejects with its reason, and where it was that before, nobody is asked. */
export async function within<T>(milliseconds: number, ask: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  signal?.throwIfAborted();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LateAnswer()), milliseconds);
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
  try {
    return await Promise.race([ask(), late]);
  } finally {
    clearTimeout(timer);
  }
}
