import { useRef } from 'preact/hooks';
import type { TabView } from '../../protocol/tab-view.ts';
import type { ModelParts } from '../model/shown-model.ts';
import { useLate } from '../use-late.ts';

// A digest does without, where it does not load: of what the model wrote nothing is shown then.
const loadParts = () =>
  import('../model/model-parts.tsx').then(
    ({ modelParts }) => modelParts,
    (error: unknown) => {
      console.error(error);
      return () => null;
    },
  );

/** What shows a model's work, loaded once there is some; null until then, and where there is none: what a model wrote is never shown without. */
function useModelParts(view: TabView): { model: ModelParts | null; isAwaited: boolean } {
  const ready = view.state === 'ready' && (view.written ?? view.writing) ? view : null;
  const late = useLate(loadParts, ready !== null);
  return { model: (ready && late?.(ready.written?.text.asked.model ?? null)) ?? null, isAwaited: ready !== null && late === null };
}

/** The view as it is drawn: a digest that comes with a model's work comes once that can be shown, for it would push down what is below it. */
export function useDrawnView(view: TabView): { view: TabView; model: ModelParts | null } {
  const { model, isAwaited } = useModelParts(view);
  const isDigestShown = useRef(false);
  if (!isAwaited) isDigestShown.current = view.state === 'ready';
  return { view: isAwaited && !isDigestShown.current ? { state: 'reading' } : view, model };
}
