import { articleSignals } from './article-signals.ts';

/** One weight for each signal, in their order, from a logistic fit over 765 labelled pages of seven kinds. */
const WEIGHTS = [
  1.77, -1.3, 1.49, -3.24, 0.1, -2.89, 0.23, 2.24, -3.21, 0.57, 0.65, 0.77, 0.3, 3.19, 1.71, 2.3, -2.63, 0.73, -1.7, 0.92, -3.03, -1.28,
  -0.33, 0.0, -0.95, 1.53, 0.95, 3.13, 3.86, 0.48,
];
const BIAS = -7.12;

/** How probably a page is an article, 0 to 1; one from 0.5. */
export function judgeArticle(document: Document, url: string): number {
  const weighed = articleSignals(document, url).reduce((sum, signal, index) => sum + signal * (WEIGHTS[index] ?? 0), BIAS);
  return 1 / (1 + Math.exp(-weighed));
}
