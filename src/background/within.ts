/** No answer came in time. */
export class LateAnswer extends Error {
  override name = 'LateAnswer';
}

/** The answer, or LateAnswer after so many milliseconds; an aborted signal rejects with its reason. */
export async function within<T>(milliseconds: number, answer: Promise<T>, signal?: AbortSignal): Promise<T> {
  signal?.throwIfAborted();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LateAnswer(`no answer within ${milliseconds} ms`)), milliseconds);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
