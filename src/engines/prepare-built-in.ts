import type { BuiltInState, DownloadProgress } from '../core/built-in-state.ts';
import { findLanguageModel, findSummarizer, type OpeningOptions } from './built-in-api.ts';
import { openSession, stateOf, usualBuiltInLimits } from './built-in-session.ts';
import { ModelFailure } from './model-client.ts';
import { summaryOptions } from './summarizer.ts';

const DOWNLOAD_MOVES_WITHIN = 180_000;

/** Whether an interface is of no use, now and after any download. */
const isLacking = (state: BuiltInState): boolean => state === 'absent' || state === 'unavailable';

/** What the browser of a window says of its model: through its language model, or where that is lacking its summarizer. */
export async function builtInState(scope: object, signal: AbortSignal, within = usualBuiltInLimits.state): Promise<BuiltInState> {
  const state = await stateOf(findLanguageModel(scope), within, signal);
  if (!isLacking(state)) return state;
  const other = await stateOf(findSummarizer(scope), within, signal, summaryOptions(null));
  return other === 'absent' ? state : other;
}

/** Has the browser fetch its model. Call it in a click: it is refused otherwise. Throws `ModelFailure`: `slow` where nothing moves any more. */
export async function downloadBuiltIn(
  scope: object,
  tell: (progress: DownloadProgress) => void,
  signal: AbortSignal,
  movesWithin = DOWNLOAD_MOVES_WITHIN,
): Promise<void> {
  const still = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moved = () => {
    clearTimeout(timer);
    timer = setTimeout(() => still.abort(new ModelFailure('slow')), movesWithin);
  };
  const monitor: OpeningOptions['monitor'] = (download) =>
    download.addEventListener('downloadprogress', ({ loaded, total = 1 }) => {
      moved();
      tell(total > 1 ? { share: loaded / total, total } : { share: loaded, total: null });
    });
  moved();
  try {
    const session = await openWhatThereIs(scope, AbortSignal.any([signal, still.signal]), { monitor });
    session.destroy();
  } finally {
    clearTimeout(timer);
  }
}

async function openWhatThereIs(scope: object, signal: AbortSignal, options: Required<Pick<OpeningOptions, 'monitor'>>) {
  const [model, summarizer] = [findLanguageModel(scope), findSummarizer(scope)];
  if (model && !isLacking(await stateOf(model, usualBuiltInLimits.state, signal))) return await openSession(model, null, signal, options);
  if (!summarizer) throw new ModelFailure('unavailable');
  return await openSession(summarizer, null, signal, { ...summaryOptions(null), ...options });
}
