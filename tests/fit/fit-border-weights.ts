/**
 * Fits src/core/digest/border-weights.ts to pages whose own headings were taken out: which paragraphs begin a section.
 * npm run fit:borders -- FOLDER...
 * Prints Pk of the shipped division with the odds fitted to everything and by five folds over sites, then puts the weights in their file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { featuresOfBorders } from '../../src/core/digest/border-features.ts';
import { borderFeatureNames, borderWeights } from '../../src/core/digest/border-weights.ts';
import { unitsOf } from '../../src/core/digest/divide-by-words.ts';
import { divideArticle } from '../../src/core/digest/outline-article.ts';
import { bootstrap, penaltyOf } from '../measure/segment-figures.ts';
import { type HeadedPage, readHeadedPages } from './read-headed-pages.ts';

const WEIGHTS = 'src/core/digest/border-weights.ts';
const ROUNDS = 150;
const RATE = 0.05;
const PENALTY = 0.002;
const SECTIONS = 6;
const PARAGRAPHS = 1;

/** The paragraphs of a page but the first: a row of features for each, and whether a section begins there. */
interface Borders {
  page: HeadedPage;
  rows: number[][];
  begins: boolean[];
}

function bordersOf(page: HeadedPage): Borders {
  const blocks = unitsOf(page.sentences, PARAGRAPHS);
  const starts = blocks.map((sentences) => sentences[0]?.passageIndex ?? 0);
  const rows = featuresOfBorders(blocks).map((features) => borderFeatureNames.map((name) => features[name]));
  const begins = starts.map((start, at) => page.bounds.some((bound) => bound <= start && bound > (starts[at - 1] ?? start)));
  return { page, rows: rows.slice(1), begins: begins.slice(1) };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const dot = (row: readonly number[], weights: readonly number[]) => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

/** Logistic regression by Adam on features of equal spread; a page counts by the root of its paragraphs. */
function fitWeights(pages: readonly Borders[]): number[] {
  const rows = pages.flatMap((page) => page.rows);
  const centres = borderFeatureNames.map((_, at) => mean(rows.map((row) => row[at] ?? 0)));
  const spreads = borderFeatureNames.map((_, at) => Math.sqrt(mean(rows.map((row) => ((row[at] ?? 0) - (centres[at] ?? 0)) ** 2))) || 1);
  const cases = pages.flatMap(({ rows: own, begins }) =>
    own.map((row, at) => ({
      row: [1, ...row.map((value, name) => (value - (centres[name] ?? 0)) / (spreads[name] ?? 1))],
      wanted: begins[at] ? 1 : 0,
      counts: 1 / Math.sqrt(own.length),
    })),
  );
  const all = cases.reduce((sum, { counts }) => sum + counts, 0);
  const weights = [0, ...borderFeatureNames.map(() => 0)];
  const [pace, square] = [weights.map(() => 0), weights.map(() => 0)];
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map(() => 0);
    for (const { row, wanted, counts } of cases) {
      const error = (wanted - 1 / (1 + Math.exp(-dot(row, weights)))) * counts;
      row.forEach((value, at) => {
        slope[at] = (slope[at] ?? 0) + error * value;
      });
    }
    weights.forEach((weight, at) => {
      const pulled = (slope[at] ?? 0) / all - (at ? PENALTY * weight : 0);
      pace[at] = 0.9 * (pace[at] ?? 0) + 0.1 * pulled;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * pulled * pulled;
      weights[at] = weight + (RATE * ((pace[at] ?? 0) / (1 - 0.9 ** round))) / (Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** round)) + 1e-8);
    });
  }
  return weights.slice(1).map((weight, at) => weight / (spreads[at] ?? 1));
}

/** Pk of the shipped division with these weights in the place of the shipped ones. */
function penaltyWith({ page }: Borders, weights: readonly number[]): number {
  borderFeatureNames.forEach((name, at) => {
    borderWeights[name] = weights[at] ?? 0;
  });
  const parts = divideArticle(page.sentences, SECTIONS);
  const starts = parts.slice(1).flatMap((part) => part.sentences[0]?.passageIndex ?? []);
  return penaltyOf(starts, page.bounds, page.passages.length);
}

function tell(penalties: readonly number[]): string {
  const [low, high] = bootstrap(penalties, mean);
  return `${(100 * mean(penalties)).toFixed(1)} (${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)})`;
}

const pages = readHeadedPages(process.argv.slice(2)).map(bordersOf);
if (!pages.length) throw new Error('name folders of article pages: nothing was fitted, nothing written');
const shipped = borderFeatureNames.map((name) => borderWeights[name]);
const weights = fitWeights(pages).map((weight) => Math.round(100 * weight) / 100);
const folds = [0, 1, 2, 3, 4].map((fold) => fitWeights(pages.filter(({ page }) => page.fold !== fold)));
console.log(
  `${pages.length} pages: Pk ${tell(pages.map((page) => penaltyWith(page, weights)))}; five-fold ${tell(pages.map((page) => penaltyWith(page, folds[page.page.fold] ?? [])))}; as shipped before ${tell(pages.map((page) => penaltyWith(page, shipped)))}`,
);
const before = readFileSync(WEIGHTS, 'utf8');
const after = borderFeatureNames.reduce(
  (text, name, at) => text.replace(new RegExp(`(?<=^  ${name}: )[-\\d.]+(?=,$)`, 'm'), String(weights[at])),
  before,
);
writeFileSync(WEIGHTS, after);
