import type { View } from './driver.ts';
import { waitUntil } from './wait-until.ts';

/** What a view shows of a model's work; null where it shows none. */
export interface ModelShown {
  state: string | null;
  problem: string | null;
  words: string;
  /** Sentences in a model's words, and those with the page's own. */
  written: number;
  own: number;
}

/** In a view: what it shows of a model's work. */
export function modelShown(): ModelShown | null {
  const bar = document.querySelector<HTMLElement>('.model');
  if (!bar) return null;
  return {
    state: bar.dataset.model ?? null,
    problem: bar.dataset.modelProblem ?? null,
    words: bar.querySelector('p')?.innerText ?? '',
    written: document.querySelectorAll('.digest-text .claim:not([data-support="verbatim"])').length,
    own: document.querySelectorAll('.digest-text .claim[data-support="verbatim"]').length,
  };
}

/** Waits until the view tells just this of the model. */
export const waitForModel = (view: View, expected: Partial<ModelShown>, limit?: number): Promise<ModelShown> =>
  waitUntil(
    `the model to be ${JSON.stringify(expected)}`,
    async () => {
      const shown = await view.evaluate(modelShown);
      const isSo = shown !== null && Object.entries(expected).every(([name, value]) => shown[name as keyof ModelShown] === value);
      if (!isSo) throw new Error(`the view shows ${JSON.stringify(shown)}`);
      return shown;
    },
    limit,
  );
