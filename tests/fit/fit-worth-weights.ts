/**
 * Fits src/core/digest/worth-weights.ts to articles whose sentences editors have marked: what a brief must say should weigh most, what it must
 * never say least.
 * npm run fit:worth -- FOLDER...
 * A logistic fit, every article alike; salience takes part as one feature, and the other weights are given in its standard deviations. Prints what
 * the heaviest usable sentences of each article hold, as many as a brief has words, by salience alone, by the fit, and by five folds; then puts
 * the weights in their file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { weighSentences } from '../../src/core/digest/salience.ts';
import { worthFeatures } from '../../src/core/digest/worth.ts';
import { worthNames } from '../../src/core/digest/worth-weights.ts';
import { type MarkedArticle, readMarks } from './read-marks.ts';

const FILE = 'src/core/digest/worth-weights.ts';
const FOLDS = 5;
const STEPS = 250;
const RATE = 0.05;
const PENALTY = 0.02;
const BRIEF = { share: 0.4, words: 380 };
/** What each mark should weigh, as the chance that a brief says the sentence; an unmarked one is filler. */
const GRADES = { must: 1, may: 0.6, filler: 0.25, never: 0 };
/** How much a sentence counts that the choice never takes. */
const UNUSABLE = 0.3;

interface Marked extends MarkedArticle {
  /** Salience, then the features, of each sentence. */
  rows: number[][];
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const dot = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

function gradeOf({ marks }: Marked, at: number): number {
  if (marks.must.has(at)) return GRADES.must;
  if (marks.never.has(at)) return GRADES.never;
  return marks.may.has(at) ? GRADES.may : GRADES.filler;
}

/** Weights over salience and features, by Adam. */
function fitWeights(articles: readonly Marked[]): number[] {
  const samples = articles.flatMap((article) =>
    article.rows.map((row, at) => ({
      row,
      is: gradeOf(article, at),
      counts: (article.sentences[at]?.usable ? 1 : UNUSABLE) / article.rows.length,
    })),
  );
  const columns = [0, ...worthNames.map((_, at) => at + 1)];
  const centres = columns.map((column) => mean(samples.map(({ row }) => row[column] ?? 0)));
  const spreads = columns.map(
    (column, at) => Math.sqrt(mean(samples.map(({ row }) => ((row[column] ?? 0) - (centres[at] ?? 0)) ** 2))) || 1,
  );
  const scaled = samples.map((sample) => ({
    ...sample,
    row: sample.row.map((value, at) => (value - (centres[at] ?? 0)) / (spreads[at] ?? 1)),
  }));
  const all = scaled.reduce((sum, { counts }) => sum + counts, 0);
  const weights = columns.map(() => 0);
  const [pace, square] = [
    [...weights, 0],
    [...weights, 0],
  ];
  let bias = 0;
  for (let step = 1; step <= STEPS; step++) {
    const slopes = [...weights.map((weight) => PENALTY * weight), 0];
    for (const { row, is, counts } of scaled) {
      const error = ((1 / (1 + Math.exp(-dot(row, weights) - bias)) - is) * counts) / all;
      row.forEach((value, at) => {
        slopes[at] = (slopes[at] ?? 0) + error * value;
      });
      slopes[columns.length] = (slopes[columns.length] ?? 0) + error;
    }
    slopes.forEach((slope, at) => {
      pace[at] = 0.9 * (pace[at] ?? 0) + 0.1 * slope;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * slope * slope;
      const move = (RATE * ((pace[at] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** step)) + 1e-8);
      if (at < weights.length) weights[at] = (weights[at] ?? 0) - move;
      else bias -= move;
    });
  }
  const own = weights.map((weight, at) => weight / (spreads[at] ?? 1));
  return own.map((weight) => weight / (own[0] || 1));
}

/** Of the words of the heaviest sentences: what must be said, may be, and never; and of what must be said, the share that they say. */
function figures(articles: readonly Marked[], weightsFor: (article: Marked) => readonly number[]): string {
  const sums = { all: 0, must: 0, may: 0, never: 0, told: 0 };
  for (const article of articles) {
    const weights = weightsFor(article);
    const words = (at: number) => article.sentences[at]?.words.length ?? 0;
    const room = Math.min(BRIEF.words, BRIEF.share * article.sentences.reduce((sum, _, at) => sum + words(at), 0));
    const ranked = article.sentences.filter(({ usable }) => usable).map(({ index }) => index);
    ranked.sort((a, b) => dot(article.rows[b] ?? [], weights) - dot(article.rows[a] ?? [], weights));
    const own = { all: 0, must: 0, may: 0, never: 0 };
    for (const at of ranked) {
      if (own.all >= room) break;
      own.all += words(at);
      for (const kind of ['must', 'may', 'never'] as const) if (article.marks[kind].has(at)) own[kind] += words(at);
    }
    for (const kind of ['all', 'must', 'may', 'never'] as const) sums[kind] += own[kind];
    sums.told +=
      own.must /
      Math.max(
        1,
        Math.min(
          own.all,
          [...article.marks.must].reduce((sum, at) => sum + words(at), 0),
        ),
      );
  }
  const share = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
  const { all, must, may, never, told } = sums;
  return `must ${share(must, all)} %, may ${share(may, all)} %, never ${share(never, all)} % of the words; ${share(told, articles.length)} % of what must be said is`;
}

const articles = readMarks(process.argv.slice(2)).map((each): Marked => {
  const { title, language } = each.article.source;
  const salience = weighSentences(each.sentences, title, language);
  const features = worthFeatures(each.sentences, each.article);
  return { ...each, rows: salience.map((weight, at) => [weight, ...worthNames.map((name) => features[at]?.[name] ?? 0)]) };
});
if (!articles.length) throw new Error('name folders with marked.jsonl: nothing was fitted, nothing written');
const weights = fitWeights(articles);
console.log(`${articles.length} articles\nby salience: ${figures(articles, () => [1])}\nfitted: ${figures(articles, () => weights)}`);
const folds = Array.from({ length: FOLDS }, (_, fold) => fitWeights(articles.filter((_, at) => at % FOLDS !== fold)));
console.log(`five-fold: ${figures(articles, (article) => folds[articles.indexOf(article) % FOLDS] ?? [])}`);
const before = readFileSync(FILE, 'utf8');
const after = worthNames.reduce(
  (text, name, at) =>
    text.replace(new RegExp(`(?<=^  ${name}: )[-\\d.]+(?=,$)`, 'm'), String(Math.round(100 * (weights[at + 1] ?? 0)) / 100)),
  before,
);
writeFileSync(FILE, after);
