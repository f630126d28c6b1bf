import { articleSignals, signalParts } from './article-signals.ts';

/** One weight for each signal, in their order, from a logistic fit over 765 labelled pages of seven kinds and 83 news stories (tests/fit/fit-article-weights.ts). */
const WEIGHTS = [
  0.82, 0.26, 0.75, 1.25, -0.59, 0.6, 0.59, 0.6, -1.81, 1.01, 0.8, -0.89, 0.41, -0.85, -0.36, -0.19, -0.2, -0.23, -0.59, 1.12, 0.78, -2.12,
  -2.14, 1.17, -0.49, 1.33, 1.52, 0.16, 0.38, 0.31, -2.16, 0.51, 0.54, 0.7, -1.06, 0.99, 0.67, 1.54,
];
const BIAS = -6.69;

function weigh(signals: readonly number[]): number {
  const weighed = signals.reduce((sum, signal, index) => sum + signal * (WEIGHTS[index] ?? 0), BIAS);
  return 1 / (1 + Math.exp(-weighed));
}

/** How probably a page is an article, 0 to 1; one from 0.5. */
export const judgeArticle = (document: Document, url: string): number => weigh(articleSignals(document, url));

/** `judgeArticle` in parts, so that the page is not held up by all of it at once: `pause` resolves when the next may be done. */
export async function judgeInParts(document: Document, url: string, pause: () => Promise<void>): Promise<number> {
  const signals: number[] = [];
  for (const part of signalParts(document, url)) {
    await pause();
    signals.push(...part());
  }
  return weigh(signals);
}
