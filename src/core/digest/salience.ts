import { findWords } from '../text/words.ts';
import { type Features, featureNames, featureWeights } from './feature-weights.ts';
import type { Sentence } from './read-sentences.ts';

const LONG = 28;
const SHORT = 9;
const NAME = /(?<=[\p{Ll}\p{N},;] )\p{Lu}[\p{L}\p{M}]/u;
const QUOTED = /["“”„«»「」]/u;

/** How telling a term is in this article: its inverse sentence frequency. */
function inverseFrequencies(sentences: readonly Sentence[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { terms } of sentences) for (const term of new Set(terms)) found.set(term, (found.get(term) ?? 0) + 1);
  return new Map(Array.from(found, ([term, times]) => [term, Math.log(1 + sentences.length / times)]));
}

function vectorOf(terms: readonly string[], weights: ReadonlyMap<string, number>): Map<string, number> {
  const vector = new Map<string, number>();
  for (const term of terms) vector.set(term, (vector.get(term) ?? 0) + (weights.get(term) ?? 0));
  return vector;
}

const lengthOf = (vector: ReadonlyMap<string, number>): number => Math.sqrt([...vector.values()].reduce((sum, x) => sum + x * x, 0));

function cosine(small: ReadonlyMap<string, number>, large: ReadonlyMap<string, number>, largeLength: number): number {
  let product = 0;
  for (const [term, weight] of small) product += weight * (large.get(term) ?? 0);
  return product && product / (lengthOf(small) * largeLength);
}

function scaled(values: readonly number[]): number[] {
  const top = Math.max(
    1e-9,
    ...values.slice(0, 1),
    values.reduce((a, b) => Math.max(a, b), 0),
  );
  return values.map((value) => value / top);
}

/** What is to be seen in each sentence, in their order. */
export function featuresOf(sentences: readonly Sentence[], title: string, language: string | null): Features[] {
  const weights = inverseFrequencies(sentences);
  const all = vectorOf(
    sentences.flatMap((sentence) => sentence.terms),
    weights,
  );
  const allLength = lengthOf(all);
  const titleTerms = new Set(findWords(title, language).map((word) => word.term));
  const frequency = scaled(
    sentences.map(({ terms }) => terms.reduce((sum, term) => sum + (all.get(term) ?? 0), 0) / Math.max(8, terms.length)),
  );
  const centroid = scaled(sentences.map(({ terms }) => cosine(vectorOf(terms, weights), all, allLength)));
  return sentences.map((sentence, at) => ({
    first: at === 0 ? 1 : 0,
    position: 1 / (1 + at / 4),
    relative: 1 - at / sentences.length,
    paragraphStart: sentence.place === 0 ? 1 : 0,
    frequency: frequency[at] ?? 0,
    centroid: centroid[at] ?? 0,
    title: titleTerms.size ? new Set(sentence.terms.filter((term) => titleTerms.has(term))).size / titleTerms.size : 0,
    length: Math.min(1, sentence.words.length / LONG),
    short: sentence.words.length < SHORT ? 1 : 0,
    number: /\p{N}/u.test(sentence.text) ? 1 : 0,
    name: NAME.test(sentence.text) ? 1 : 0,
    quotation: QUOTED.test(sentence.text) ? 1 : 0,
    leaning: sentence.leans ? 1 : 0,
  }));
}

/** How much each sentence says of its article, in their order: the weighted sum of its features. */
export function weighSentences(sentences: readonly Sentence[], title: string, language: string | null): number[] {
  return featuresOf(sentences, title, language).map((features) =>
    featureNames.reduce((sum, name) => sum + features[name] * featureWeights[name], 0),
  );
}
