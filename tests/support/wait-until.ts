export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Long enough for a slow machine under load, in milliseconds: a journey that works ends each wait much sooner. */
export const LIMIT = 30_000;

/** Asks until the answer is there (neither null nor false), and gives it; throws after so many milliseconds, with the last error if there was one. */
export async function waitUntil<T>(what: string, ask: () => Promise<T | null | false>, limit = LIMIT): Promise<T> {
  const end = Date.now() + limit;
  let last: unknown = null;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== false) return answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${limit} ms for ${what}`, { cause: last });
    await pause(50);
  }
}

/** The answer, or the error after so many milliseconds: calls into a view that closes may never settle. */
export async function within<T>(limit: number, what: string, answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${limit} ms`)), limit);
  });
  return await Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
