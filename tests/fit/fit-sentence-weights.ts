/**
 * Fits src/core/digest/feature-weights.ts to articles with summaries: the three sentences drawn by their salience should have the highest ROUGE.
 * npm run fit -- FOLDER...
 * Every set counts alike: a gain is counted as a share of what the set's first three sentences reach. Prints ROUGE of the shipped choice with all
 * its rules, fitted to everything and by five folds, then puts the weights in their file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chooseAtLeast } from '../../src/core/digest/choose-sentences.ts';
import { featureNames } from '../../src/core/digest/feature-weights.ts';
import { type Document, readSummaries } from './read-summaries.ts';
import { scoreRouge } from './rouge.ts';

const WEIGHTS = 'src/core/digest/feature-weights.ts';
const SENTENCES = 3;
const FOLDS = 5;
const ROUNDS = 30;
const BATCH = 64;
const DRAWS = 6;
const RATE = 0.02;
const SLOW = { from: 0.6, rate: 0.3 };
const AVERAGED = 0.7;
const PENALTY = 0.0005;

/** The same numbers between 0 and 1 for the same seed, so that a fit can be repeated. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const dot = (row: readonly number[], weights: readonly number[]) => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const setsOf = (documents: readonly Document[]) => [...new Set(documents.map(({ set }) => set))];

/** Each feature's spread over all sentences. */
function spreadsOf(documents: readonly Document[]): number[] {
  const rows = documents.flatMap((document) => document.rows);
  return featureNames.map((_, at) => {
    const centre = mean(rows.map((row) => row[at] ?? 0));
    return Math.sqrt(mean(rows.map((row) => ((row[at] ?? 0) - centre) ** 2))) || 1;
  });
}

/** Three sentences drawn one after the other without putting back, each by the exponential of its score. */
function draw(scores: readonly number[], random: () => number): number[] {
  const keys = scores.map((score, index) => ({ index, key: score - Math.log(-Math.log(random() + 1e-12) + 1e-12) }));
  return keys
    .sort((a, b) => b.key - a.key)
    .slice(0, SENTENCES)
    .map(({ index }) => index);
}

/** Adds to `pulls` how the scores should move for these sentences to be drawn more often, times `gain`. */
function pull(pulls: number[], shares: readonly number[], drawn: readonly number[], gain: number): void {
  let left = shares.reduce((sum, share) => sum + share, 0);
  const gone = new Set<number>();
  for (const index of drawn) {
    shares.forEach((share, at) => {
      if (!gone.has(at)) pulls[at] = (pulls[at] ?? 0) - (gain * share) / left;
    });
    pulls[index] = (pulls[index] ?? 0) + gain;
    left -= shares[index] ?? 0;
    gone.add(index);
  }
}

/** The slope of the expected reward by the scores, estimated from draws compared with each other's mean. */
function pullsOf(document: Document, scores: readonly number[], worth: number, random: () => number): number[] {
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const drawn = Array.from({ length: DRAWS }, () => draw(scores, random));
  const rewards = drawn.map((each) => document.reward(each));
  const pulls = scores.map(() => 0);
  drawn.forEach((each, at) => {
    pull(pulls, shares, each, (((rewards[at] ?? 0) - mean(rewards)) * worth) / (DRAWS - 1));
  });
  return pulls;
}

/** What a gain counts in each set, so that all sets count alike. */
function worthOf(documents: readonly Document[]): ReadonlyMap<string, number> {
  const sets = setsOf(documents);
  return new Map(
    sets.map((set) => {
      const own = documents.filter((document) => document.set === set);
      return [set, documents.length / own.length / sets.length / mean(own.map((document) => document.reward([0, 1, 2])))];
    }),
  );
}

function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const keyed = values.map((value) => ({ value, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
}

/** Policy gradient (REINFORCE with the other draws as baseline) by Adam; the mean of the last rounds. */
function fitWeights(documents: readonly Document[], spreads: readonly number[]): number[] {
  const random = numbersFrom(7);
  const worth = worthOf(documents);
  const weights = featureNames.map(() => 0);
  const [pace, square, averaged] = [weights.map(() => 0), weights.map(() => 0), weights.map(() => 0)];
  let step = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const order = shuffled(documents, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      const slope = weights.map(() => 0);
      for (const document of batch) {
        const inverse = weights.map((weight, at) => weight / (spreads[at] ?? 1));
        const scores = document.rows.map((row) => dot(row, inverse));
        pullsOf(document, scores, worth.get(document.set) ?? 1, random).forEach((each, index) => {
          if (each)
            document.rows[index]?.forEach((value, at) => {
              slope[at] = (slope[at] ?? 0) + (each * value) / (spreads[at] ?? 1) / batch.length;
            });
        });
      }
      step++;
      weights.forEach((weight, at) => {
        const pulled = (slope[at] ?? 0) - PENALTY * weight;
        pace[at] = 0.9 * (pace[at] ?? 0) + 0.1 * pulled;
        square[at] = 0.99 * (square[at] ?? 0) + 0.01 * pulled * pulled;
        const rate = RATE * (round > ROUNDS * SLOW.from ? SLOW.rate : 1);
        weights[at] = weight + (rate * ((pace[at] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** step)) + 1e-8);
      });
    }
    if (round >= ROUNDS * AVERAGED) for (const [at, weight] of weights.entries()) averaged[at] = (averaged[at] ?? 0) + weight;
  }
  return averaged.map((sum, at) => sum / (ROUNDS * (1 - AVERAGED)) / (spreads[at] ?? 1));
}

/** What the digest says of an article with these weights: three sentences, by all its rules. */
function chosenBy({ sentences, rows }: Document, weights: readonly number[]): string[] {
  const room = { sentences: SENTENCES, words: Number.POSITIVE_INFINITY };
  const salience = rows.map((row) => dot(row, weights));
  return chooseAtLeast(sentences, salience, room, SENTENCES).map(({ text }) => text);
}

function figures(documents: readonly Document[], weightsFor: (document: Document) => readonly number[]): string {
  const lines = setsOf(documents).map((set) => {
    const scores = documents.filter((each) => each.set === set).map((each) => scoreRouge(chosenBy(each, weightsFor(each)), each.reference));
    const parts = [scores.map(({ one }) => one), scores.map(({ two }) => two), scores.map(({ longest }) => longest)];
    return `${set} ${parts.map((part) => (100 * mean(part)).toFixed(1)).join(' / ')}`;
  });
  return lines.join(', ');
}

const documents = readSummaries(process.argv.slice(2));
if (!documents.length) throw new Error('name folders that hold articles with summaries: nothing was fitted, nothing written');
const spreads = spreadsOf(documents);
const weights = fitWeights(documents, spreads).map((weight) => Math.round(100 * weight) / 100);
console.log(`${documents.length} articles, ROUGE-1 / 2 / L without stems: ${figures(documents, () => weights)}`);
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  fitWeights(
    documents.filter((_, at) => at % FOLDS !== fold),
    spreads,
  ),
);
const places = new Map(documents.map((document, at) => [document, at]));
console.log(`five-fold: ${figures(documents, (document) => folds[(places.get(document) ?? 0) % FOLDS] ?? [])}`);
const before = readFileSync(WEIGHTS, 'utf8');
const after = featureNames.reduce(
  (text, name, at) => text.replace(new RegExp(`(?<=^  ${name}: )[-\\d.]+(?=,$)`, 'm'), String(weights[at])),
  before,
);
writeFileSync(WEIGHTS, after);
