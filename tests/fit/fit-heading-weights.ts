/**
 * Fits src/core/digest/phrase-weights.ts to pages whose own headings were taken out: the phrase with the highest weight in a section should
 * share a stem with the heading that stood over it.
 * npm run fit:headings -- FOLDER...
 * Prints how often it does, fitted to everything and by five folds over sites, then puts the weights in their file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { featuresOfPhrase } from '../../src/core/digest/phrase-features.ts';
import { phraseFinder } from '../../src/core/digest/phrase-finder.ts';
import { phraseFeatureNames } from '../../src/core/digest/phrase-weights.ts';
import { stemOf } from '../../src/core/text/stem-of.ts';
import { stemsOfHeading } from '../measure/heading-stems.ts';
import { type HeadedPage, readHeadedPages } from './read-headed-pages.ts';

const WEIGHTS = 'src/core/digest/phrase-weights.ts';
const ROUNDS = 150;
const RATE = 0.05;
const PENALTY = 0.002;
/** How much a phrase is worth that has many words beside the heading's, as a power of the share that are. */
const PRECISE = 0.7;

/** The phrases of a section: a row of features for each, and how well it meets the heading, 0 to 1. */
interface Section {
  fold: number;
  rows: number[][];
  worth: number[];
}

function sectionsOf({ passages, sentences, bounds, headings, language, title, fold }: HeadedPage): Section[] {
  const findIn = phraseFinder(sentences, language, title);
  return bounds.flatMap((from, at) => {
    const to = bounds[at + 1] ?? passages.length;
    const wanted = stemsOfHeading(headings[at + 1] ?? '', language);
    const part = sentences.filter(({ passageIndex }) => passageIndex >= from && passageIndex < to);
    if (!part.length || !wanted.size) return [];
    const { phrases, setting } = findIn(part);
    const rows = phrases.map((phrase) => {
      const features = featuresOfPhrase(phrase, setting);
      return phraseFeatureNames.map((name) => features[name]);
    });
    const worth = phrases.map(({ terms }) => (terms.filter((term) => wanted.has(stemOf(term))).length / terms.length) ** PRECISE);
    return [{ fold, rows, worth }];
  });
}

const dot = (row: readonly number[], weights: readonly number[]) => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Adds to `slope` that of the logarithm of the expected worth, where phrases are drawn by the exponential of their weight. */
function addSlope(slope: number[], { rows, worth }: Section, weights: readonly number[]): void {
  const scores = rows.map((row) => dot(row, weights));
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const all = shares.reduce((a, b) => a + b, 0);
  const expected = shares.reduce((sum, share, at) => sum + (share / all) * (worth[at] ?? 0), 0);
  rows.forEach((row, at) => {
    const pull = ((shares[at] ?? 0) / all) * ((worth[at] ?? 0) / expected - 1);
    row.forEach((value, name) => {
      slope[name] = (slope[name] ?? 0) + pull * value;
    });
  });
}

/** Gradient ascent by Adam, over the sections in which some phrases meet the heading and others do not. */
function fitWeights(sections: readonly Section[]): number[] {
  const telling = sections.filter(({ worth }) => worth.some((each) => each > 0) && worth.some((each) => each === 0));
  const weights = phraseFeatureNames.map(() => 0);
  const [pace, square] = [weights.map(() => 0), weights.map(() => 0)];
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map(() => 0);
    for (const section of telling) addSlope(slope, section, weights);
    weights.forEach((weight, at) => {
      const pulled = (slope[at] ?? 0) / telling.length - PENALTY * weight;
      pace[at] = 0.9 * (pace[at] ?? 0) + 0.1 * pulled;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * pulled * pulled;
      weights[at] = weight + (RATE * ((pace[at] ?? 0) / (1 - 0.9 ** round))) / (Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** round)) + 1e-8);
    });
  }
  return weights;
}

/** The share of sections whose heaviest phrase shares a stem with the heading. */
function hits(sections: readonly Section[], weightsFor: (section: Section) => readonly number[]): string {
  const met = sections.map((section) => {
    const scores = section.rows.map((row) => dot(row, weightsFor(section)));
    return (section.worth[scores.indexOf(Math.max(...scores))] ?? 0) > 0 ? 1 : 0;
  });
  return `${(100 * mean(met)).toFixed(1)} %`;
}

const sections = readHeadedPages(process.argv.slice(2)).flatMap(sectionsOf);
if (!sections.length) throw new Error('name folders of article pages: nothing was fitted, nothing written');
const weights = fitWeights(sections).map((weight) => Math.round(100 * weight) / 100);
const folds = [0, 1, 2, 3, 4].map((fold) => fitWeights(sections.filter((section) => section.fold !== fold)));
console.log(
  `${sections.length} sections, the heaviest phrase meets the heading in ${hits(sections, () => weights)}; five-fold ${hits(sections, ({ fold }) => folds[fold] ?? [])}; any phrase does in ${(100 * mean(sections.map(({ worth }) => (worth.some((each) => each > 0) ? 1 : 0)))).toFixed(1)} %`,
);
const before = readFileSync(WEIGHTS, 'utf8');
const after = phraseFeatureNames.reduce(
  (text, name, at) => text.replace(new RegExp(`(?<=^  ${name}: )[-\\d.]+(?=,$)`, 'm'), String(weights[at])),
  before,
);
writeFileSync(WEIGHTS, after);
