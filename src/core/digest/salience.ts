import { featureNames, featureWeights } from './feature-weights.ts';
import type { Sentence } from './read-sentences.ts';
import { featuresOf } from './sentence-features.ts';

/** How much each sentence says of its article, in their order: the weighted sum of its features, as standard deviations from the article's mean. */
export function weighSentences(sentences: readonly Sentence[], title: string, language: string | null): number[] {
  const sums = featuresOf(sentences, title, language).map((features) =>
    featureNames.reduce((sum, name) => sum + features[name] * featureWeights[name], 0),
  );
  const mean = sums.reduce((a, b) => a + b, 0) / sums.length;
  const deviation = Math.sqrt(sums.reduce((sum, each) => sum + (each - mean) ** 2, 0) / sums.length) || 1;
  return sums.map((sum) => (sum - mean) / deviation);
}
