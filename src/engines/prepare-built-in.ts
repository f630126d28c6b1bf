import type { BuiltInState, DownloadProgress } from '../core/built-in-state.ts';
import { findLanguageModel, type LanguageModelApi, type LanguageSession } from './built-in-api.ts';
import { explainBuiltIn } from './explain-built-in.ts';
import { ModelFailure } from './model-client.ts';
import { settleInTime } from './settle-in-time.ts';

const ANSWERS_WITHIN = 5_000;
const DOWNLOAD_MOVES_WITHIN = 180_000;

/** What the browser of a window says of its model, asked anew: it changes with downloads, settings and room on the disk. */
export async function builtInState(scope: object, signal: AbortSignal, within = ANSWERS_WITHIN): Promise<BuiltInState> {
  const model = findLanguageModel(scope);
  if (!model) return 'absent';
  try {
    return await settleInTime(model.availability(), within, signal);
  } catch (error) {
    if (error instanceof ModelFailure) return 'silent';
    throw error;
  }
}

/** Has the browser fetch its model. Call it synchronously in a click: it is refused otherwise. Throws `ModelFailure`: `slow` where nothing moves any more. */
export async function downloadBuiltIn(
  scope: object,
  tell: (progress: DownloadProgress) => void,
  signal: AbortSignal,
  movesWithin = DOWNLOAD_MOVES_WITHIN,
): Promise<void> {
  const model = findLanguageModel(scope);
  if (!model) throw new ModelFailure('unavailable');
  const still = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moved = () => {
    clearTimeout(timer);
    timer = setTimeout(() => still.abort(new ModelFailure('slow')), movesWithin);
  };
  moved();
  try {
    const session = await openSession(model, null, AbortSignal.any([signal, still.signal]), {
      monitor: (monitor) =>
        monitor.addEventListener('downloadprogress', ({ loaded, total = 1 }) => {
          moved();
          tell(total > 1 ? { share: loaded / total, total } : { share: loaded, total: null });
        }),
    });
    session.destroy();
  } finally {
    clearTimeout(timer);
  }
}

/**
 * A session of a model. The browser may never settle this, or only after so many milliseconds (null: as many as it likes) or after the signal was
 * aborted: what comes late is closed at once.
 */
export async function openSession(
  model: LanguageModelApi,
  most: number | null,
  signal: AbortSignal,
  options: Parameters<LanguageModelApi['create']>[0],
): Promise<LanguageSession> {
  const left = new AbortController();
  const opening = model.create({ samplingMode: 'most-predictable', ...options, signal: AbortSignal.any([signal, left.signal]) });
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
