import { articleSignals, signalParts } from './article-signals.ts';

/** One weight for each signal, in their order, from a logistic fit over 765 labelled pages of seven kinds and 83 news stories (tests/fit/fit-article-weights.ts). */
const WEIGHTS = [
  0.65, 0.18, 0.59, 1.19, -0.96, 0.58, 0.54, 0.5, -1.6, 1, 0.33, -0.52, -0.49, 0.76, -1.02, 0.59, -1.21, -0.57, -0.68, -1.14, -0.22, -0.36,
  -0.23, -0.16, -0.26, -0.24, -0.51, 0.45, 1.05, 0.85, -2.15, -2.13, 1.05, -0.43, 1.51, 1.31, 0.12, 0.97, 0.26, 0.38, -2.52, 1.34, 0.33,
  0.56, 0.38, 0.65, -1.04, 1.14, 0.57, 1.32,
];
const BIAS = -6.59;

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
