import type { Sentence } from './read-sentences.ts';

/** Terms with their weights, and the length of that vector. */
export interface TermVector {
  weights: ReadonlyMap<string, number>;
  length: number;
}

/** What an article's terms weigh, as stems. */
export interface TermTable {
  /** The stems of each sentence, in order. */
  stems: readonly string[][];
  vectors: readonly TermVector[];
  /** How often each stem comes. */
  times: ReadonlyMap<string, number>;
  /** In how many sentences each stem comes. */
  spread: ReadonlyMap<string, number>;
  /** The pairs of stems that follow each other, of each sentence. */
  pairs: readonly string[][];
  /** How often each pair comes. */
  pairTimes: ReadonlyMap<string, number>;
  vectorOf(stems: readonly string[]): TermVector;
}

const counted = (values: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

const pairsOf = (stems: readonly string[]): string[] => stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`);

export const lengthOf = (weights: ReadonlyMap<string, number>): number => {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return Math.sqrt(sum);
};

/** The sum of the products of two vectors' weights. */
export function product(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

/** The cosine of two vectors; 0 where there is none. */
export const alike = (one: TermVector | undefined, other: TermVector | undefined): number =>
  one?.length && other?.length ? product(one.weights, other.weights) / (one.length * other.length) : 0;

/** Weighs an article's terms by how often they come and in how few of its sentences. */
export function weighTerms(sentences: readonly Sentence[]): TermTable {
  const stems = sentences.map((sentence) => sentence.stems);
  const spread = counted(stems.flatMap((each) => [...new Set(each)]));
  const vectorOf = (each: readonly string[]): TermVector => {
    const weights = counted(each);
    for (const [stem, count] of weights) weights.set(stem, count * Math.log(1 + sentences.length / (spread.get(stem) ?? 1)));
    return { weights, length: lengthOf(weights) };
  };
  const pairs = stems.map(pairsOf);
  return { stems, spread, vectorOf, vectors: stems.map(vectorOf), times: counted(stems.flat()), pairs, pairTimes: counted(pairs.flat()) };
}
