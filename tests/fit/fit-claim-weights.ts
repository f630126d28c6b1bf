/**
 * Fits src/core/evidence/claims/claim-weights.ts to claims that people compared with documents, by features that hold no words.
 * npm run fit:claims -- FOLDER (with v-*-dev.jsonl.gz)
 * A logistic fit: both answers count alike in each set, and a set by the square root of its size, for none should drown another; prints what is reached plainly and by five folds, no document in two of them, then puts
 * the weights and the one threshold in their file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { featuresOfClaim } from '../../src/core/evidence/claims/claim-features.ts';
import { claimFeatureNames } from '../../src/core/evidence/claims/claim-weights.ts';
import { compareClaim } from '../../src/core/evidence/claims/compare-claim.ts';
import { accuracyAt, bestAccuracy } from './balanced-accuracy.ts';
import { readClaims } from './read-claims.ts';

const FILE = 'src/core/evidence/claims/claim-weights.ts';
const FOLDS = 5;
const STEPS = 600;
const RATE = 0.05;
const PENALTY = 0.003;
const FALSE_ALARMS = 0.12;

interface Sample {
  set: string;
  fold: number;
  row: number[];
  is: boolean;
  counts: number;
}

const dot = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), weights[row.length] ?? 0);

/** Weights in the features' own measure, the bias last; by Adam over standardized features. */
function fitWeights(samples: readonly Sample[]): number[] {
  const all = samples.reduce((sum, { counts }) => sum + counts, 0);
  const mean = (of: (sample: Sample) => number) => samples.reduce((sum, sample) => sum + sample.counts * of(sample), 0) / all;
  const centres = claimFeatureNames.map((_, at) => mean(({ row }) => row[at] ?? 0));
  const spreads = centres.map((centre, at) => Math.sqrt(mean(({ row }) => ((row[at] ?? 0) - centre) ** 2)) || 1);
  const rows = samples.map(({ row }) => [...row.map((value, at) => (value - (centres[at] ?? 0)) / (spreads[at] ?? 1)), 1]);
  const weights = new Array<number>(claimFeatureNames.length + 1).fill(0);
  const [pace, square] = [[...weights], [...weights]];
  for (let step = 1; step <= STEPS; step++) {
    const slopes = weights.map((weight, at) => (at < claimFeatureNames.length ? PENALTY * weight : 0));
    for (const [index, row] of rows.entries()) {
      const { is, counts } = samples[index] as Sample;
      const odds = row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
      const error = ((1 / (1 + Math.exp(-odds)) - (is ? 1 : 0)) * counts) / all;
      for (const [at, value] of row.entries()) slopes[at] = (slopes[at] ?? 0) + error * value;
    }
    for (const [at, slope] of slopes.entries()) {
      pace[at] = 0.9 * (pace[at] ?? 0) + 0.1 * slope;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * slope * slope;
      const move = (pace[at] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** step)) + 1e-8);
      weights[at] = (weights[at] ?? 0) - RATE * move;
    }
  }
  const own = weights.slice(0, -1).map((weight, at) => weight / (spreads[at] ?? 1));
  return [...own, (weights.at(-1) ?? 0) - own.reduce((sum, weight, at) => sum + weight * (centres[at] ?? 0), 0)];
}

const percent = (share: number): string => (100 * share).toFixed(1);

/** The one threshold that reaches most as a mean of sets. */
function oneThreshold(samples: readonly Sample[], scores: readonly number[], sets: readonly string[]): number {
  const scored = sets.map((set) => samples.flatMap((sample, at) => (sample.set === set ? { score: scores[at] ?? 0, is: sample.is } : [])));
  const tried = Array.from({ length: 121 }, (_, at) => -3 + at / 20);
  const reached = tried.map((threshold) => scored.reduce((sum, one) => sum + accuracyAt(one, threshold).balanced, 0));
  return tried[reached.indexOf(Math.max(...reached))] ?? 0;
}

function report(name: string, samples: readonly Sample[], scores: readonly number[], sets: readonly string[]): number {
  const one = oneThreshold(samples, scores, sets);
  let sum = 0;
  for (const set of sets) {
    const scored = samples.flatMap((sample, at) => (sample.set === set ? { score: scores[at] ?? 0, is: sample.is } : []));
    const [own, few, at] = [bestAccuracy(scored), bestAccuracy(scored, FALSE_ALARMS), accuracyAt(scored, one)];
    sum += at.balanced / sets.length;
    console.log(
      `${name} ${set}: ${percent(own.balanced)} (false alarms ${percent(own.falseAlarms)}); with at most 12 % ${percent(few.balanced)}; at the one threshold ${percent(at.balanced)} (${percent(at.falseAlarms)})`,
    );
  }
  console.log(`${name}, one threshold: mean ${percent(sum)}`);
  return one;
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('name a folder with v-*-dev.jsonl.gz');
const claims = readClaims(folder);
const sets = [...new Set(claims.map(({ set }) => set))];
const groups = [...new Set(claims.map(({ group }) => group))];
const folds = new Map(groups.map((group, at) => [group, at % FOLDS]));
const samples = claims.map(({ set, group, claim, sources, language, isCarried }): Sample => {
  const features = featuresOfClaim(compareClaim(claim, sources, language));
  const ofSet = claims.filter((other) => other.set === set);
  const alike = ofSet.filter((other) => other.isCarried === isCarried).length;
  return {
    set,
    fold: folds.get(group) ?? 0,
    row: claimFeatureNames.map((name) => features[name]),
    is: isCarried,
    counts: Math.sqrt(ofSet.length) / alike,
  };
});
const weights = fitWeights(samples);
const plain = samples.map(({ row }) => dot(row, weights));
const threshold = report('plain', samples, plain, sets);
const byFold = Array.from({ length: FOLDS }, (_, fold) => fitWeights(samples.filter((sample) => sample.fold !== fold)));
report(
  'five-fold',
  samples,
  samples.map(({ row, fold }) => dot(row, byFold[fold] ?? [])),
  sets,
);
const before = readFileSync(FILE, 'utf8');
const set = (text: string, name: string, value: number) =>
  text.replace(new RegExp(`(?<=^  ${name}: )[-\\d.]+(?=,$)`, 'm'), String(Math.round(1000 * value) / 1000));
const withWeights = claimFeatureNames.reduce((text, name, at) => set(text, name, weights[at] ?? 0), before);
// The bias takes the threshold in, so that even odds are the one setting.
writeFileSync(FILE, set(withWeights, 'bias', (weights.at(-1) ?? 0) - threshold));
