import type { ReadyView } from '../../protocol/tab-view.ts';
import type { ModelParts } from '../model/shown-model.ts';
import { useLate } from '../use-late.ts';

const loadParts = () => import('../model/model-parts.tsx');

/** What shows a model's work, loaded once there is some; null until then, and where there is none: what a model wrote is never shown without. */
export function useModelParts({ written, writing }: ReadyView): ModelParts | null {
  const isNeeded = written !== null || writing !== null;
  const late = useLate(loadParts, isNeeded);
  return isNeeded && late ? late.modelParts(written ? written.text.asked.model : null) : null;
}
