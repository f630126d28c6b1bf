import { ModelFailure } from '../model-client.ts';

/** How long a model may let wait, in milliseconds. */
export interface TimeLimits {
  /** Until its first word: a large model on a small machine reads for minutes. */
  firstWord: number;
  /** From one piece to the next. */
  betweenWords: number;
  /** For the answer to anything that no model thinks about. */
  facts: number;
}

export const usualLimits: TimeLimits = { firstWord: 180_000, betweenWords: 60_000, facts: 15_000 };

/** A clock that aborts with the failure “slow” unless it is set again or stopped in time, and a signal that follows it and the caller's. */
export interface Clock {
  signal: AbortSignal;
  set(milliseconds: number): void;
  stop(): void;
}

export function startClock(signal: AbortSignal, milliseconds: number): Clock {
  const late = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = (next: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => late.abort(new ModelFailure('slow', `${Math.round(next / 1000)} s`)), next);
  };
  set(milliseconds);
  return { signal: AbortSignal.any([signal, late.signal]), set, stop: () => clearTimeout(timer) };
}
