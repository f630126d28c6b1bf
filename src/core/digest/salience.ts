import { findWords } from '../text/words.ts';
import { type Features, featureNames, featureWeights } from './feature-weights.ts';
import type { Sentence } from './read-sentences.ts';

const LONG = 28;
const SHORT = 9;
const TOP_TERMS = 12;
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

/** The terms that count most in the whole article. */
function topTermsOf(all: ReadonlyMap<string, number>): Set<string> {
  return new Set(
    [...all]
      .sort((a, b) => b[1] - a[1])
      .slice(0, TOP_TERMS)
      .map(([term]) => term),
  );
}

const share = (found: number, of: number): number => found / Math.max(1, of);

/** What is to be seen in each sentence by itself. */
function lookOf({ text, words, place, leans }: Sentence) {
  return {
    paragraphStart: place === 0 ? 1 : 0,
    length: Math.min(1, words.length / LONG),
    short: words.length < SHORT ? 1 : 0,
    long: Math.min(1, Math.max(0, words.length - LONG) / LONG),
    number: /\p{N}/u.test(text) ? 1 : 0,
    name: NAME.test(text) ? 1 : 0,
    names: share(words.filter((word) => /^\p{Lu}/u.test(word.text)).length, words.length),
    quotation: QUOTED.test(text) ? 1 : 0,
    leaning: leans ? 1 : 0,
  };
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
  const top = topTermsOf(all);
  const vectors = sentences.map(({ terms }) => vectorOf(terms, weights));
  const frequency = scaled(
    sentences.map(({ terms }) => terms.reduce((sum, term) => sum + (all.get(term) ?? 0), 0) / Math.max(8, terms.length)),
  );
  const centroid = scaled(vectors.map((vector) => cosine(vector, all, allLength)));
  const alike = (vector: ReadonlyMap<string, number>, other: ReadonlyMap<string, number> | undefined) =>
    other ? cosine(vector, other, lengthOf(other)) : 0;
  return sentences.map((sentence, at) => {
    const own = vectors[at] ?? new Map();
    const terms = new Set(sentence.terms);
    return {
      ...lookOf(sentence),
      first: at === 0 ? 1 : 0,
      second: at === 1 ? 1 : 0,
      inverse: 1 / (1 + at),
      position: 1 / (1 + at / 4),
      relative: 1 - at / sentences.length,
      frequency: frequency[at] ?? 0,
      centroid: centroid[at] ?? 0,
      title: share([...terms].filter((term) => titleTerms.has(term)).length, titleTerms.size),
      lead: at === 0 ? 1 : alike(own, vectors[0]),
      topTerms: share([...terms].filter((term) => top.has(term)).length, top.size),
      neighbours: (alike(own, vectors[at - 1]) + alike(own, vectors[at + 1])) / 2,
    };
  });
}

/** How much each sentence says of its article, in their order: the weighted sum of its features. */
export function weighSentences(sentences: readonly Sentence[], title: string, language: string | null): number[] {
  return featuresOf(sentences, title, language).map((features) =>
    featureNames.reduce((sum, name) => sum + features[name] * featureWeights[name], 0),
  );
}
