import type { BuiltInState } from '../core/built-in-state.ts';
import { CHARACTERS_A_TOKEN } from './asking/find-room.ts';
import type { BuiltInApi, OpeningOptions, Session } from './built-in-api.ts';
import { explainBuiltIn } from './explain-built-in.ts';
import { ModelFailure } from './model-client.ts';
import { settleInTime } from './settle-in-time.ts';

/** In milliseconds: until the browser has said whether there is a model, until a session is there, until the first words are, and between them. */
export interface BuiltInLimits {
  state: number;
  session: number;
  first: number;
  next: number;
}

export const usualBuiltInLimits: BuiltInLimits = { state: 5_000, session: 60_000, first: 120_000, next: 30_000 };
/** No token is longer than this, whatever the language. */
const LONGEST_TOKEN = 20;

/** What the browser says of one of its interfaces, asked anew: it changes with downloads, settings and room on the disk. */
export async function stateOf<Options extends object>(
  api: BuiltInApi<Options, Session> | null,
  within: number,
  signal: AbortSignal,
  options?: Options,
): Promise<BuiltInState> {
  if (!api) return 'absent';
  try {
    return await settleInTime(api.availability(options), within, signal);
  } catch (error) {
    if (error instanceof ModelFailure) return 'silent';
    throw error;
  }
}

/**
 * A session. The browser may never settle this, or only after so many milliseconds (null: as many as it likes) or after the signal was aborted: what
 * comes late is closed at once.
 */
export async function openSession<Options extends object, Opened extends Session>(
  api: BuiltInApi<Options, Opened>,
  most: number | null,
  signal: AbortSignal,
  options: Options & Pick<OpeningOptions, 'monitor'>,
): Promise<Opened> {
  const left = new AbortController();
  const opening = api.create({ ...options, signal: AbortSignal.any([signal, left.signal]) });
  try {
    return await settleInTime(opening, most, signal);
  } catch (error) {
    left.abort();
    // Whoever waited has been told already.
    void opening.then(
      (late) => late.destroy(),
      () => undefined,
    );
    throw signal.aborted ? signal.reason : explainBuiltIn(error);
  }
}

/** The pieces of an answer, each within its time, and no more of them than so many tokens can be: the interfaces have no such limit, and a small model may repeat itself for ever. */
export async function* readInTime(answer: ReadableStream<string>, maxTokens: number, limits: BuiltInLimits, signal: AbortSignal) {
  const reader = answer.getReader();
  let length = 0;
  for (let most = limits.first; ; most = limits.next) {
    const { done, value } = await settleInTime(reader.read(), most, signal);
    if (done) return;
    length += value.length;
    if (length > maxTokens * LONGEST_TOKEN) throw new ModelFailure('broken-answer', 'no end');
    yield value;
  }
}

/** How many characters a session takes; null where it takes any number, or does not say. */
export function roomOf({ contextWindow, inputQuota }: Session): number | null {
  const tokens = contextWindow ?? inputQuota ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(tokens) ? tokens * CHARACTERS_A_TOKEN : null;
}
