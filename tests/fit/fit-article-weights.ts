/**
 * Fits the weights of src/page/judge-article.ts to labelled pages: a logistic regression with a quadratic penalty over signals brought to one spread.
 * The bias is set where pages kept out of the fit raise no more than a given share of false alarms.
 * npx esbuild tests/fit/fit-article-weights.ts --bundle --platform=node --format=esm --outfile=FIT.mjs --banner:js="import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"
 * node FIT.mjs FOLDER [FOLDER OF MORE ARTICLES]
 * A folder holds pages.jsonl, a line { id, url, type } for each page, and html/ID.html or html/ID.html.gz; an article is what has the type "article", or none.
 * What the second folder holds is fitted to, but not counted in the figures.
 * Prints five-fold figures over several shufflings, then the weights and the bias.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parsePage } from '../../src/cli/parse-page.ts';
import { articleSignals } from '../../src/page/article-signals.ts';

interface Example {
  signals: number[];
  isArticle: boolean;
}

interface Fit {
  weights: number[];
  bias: number;
}

const ROUNDS = 800;
const PENALTY = 12;
const FOLDS = 5;
const SHUFFLINGS = 5;
const MOST_FALSE_ALARMS = 0.05;

function readExamples(folder: string): Example[] {
  const lines = readFileSync(path.join(folder, 'pages.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, url, type = 'article' } = JSON.parse(line) as { id: string; url: string; type?: string };
    const file = path.join(folder, 'html', `${id}.html`);
    const html = existsSync(file) ? readFileSync(file) : gunzipSync(readFileSync(`${file}.gz`));
    return { signals: articleSignals(parsePage(html.toString('utf8')), url), isArticle: type === 'article' };
  });
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const weigh = ({ weights, bias }: Fit, signals: readonly number[]) => bias + sum(signals.map((signal, at) => signal * (weights[at] ?? 0)));
const probability = (weighed: number) => 1 / (1 + Math.exp(-weighed));

/** Gradient descent on centred signals; the weights given are for the signals as they are. */
function fitWeights(examples: readonly Example[]): Fit {
  const columns = (examples[0]?.signals ?? []).map((_, at) => examples.map(({ signals }) => signals[at] ?? 0));
  const means = columns.map((column) => sum(column) / column.length);
  const spreads = columns.map((column, at) =>
    Math.max(1e-3, Math.sqrt(sum(column.map((value) => (value - (means[at] ?? 0)) ** 2)) / column.length)),
  );
  const centred = examples.map(({ signals }) => signals.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)));
  const fit: Fit = { weights: means.map(() => 0), bias: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const errors = centred.map((row, at) => probability(weigh(fit, row)) - (examples[at]?.isArticle ? 1 : 0));
    fit.weights = fit.weights.map((weight, column) => {
      const slope = sum(errors.map((error, at) => error * (centred[at]?.[column] ?? 0)));
      return weight - (slope + PENALTY * weight) / examples.length;
    });
    fit.bias -= sum(errors) / examples.length;
  }
  const weights = fit.weights.map((weight, at) => weight / (spreads[at] ?? 1));
  return { weights, bias: fit.bias - sum(weights.map((weight, at) => weight * (means[at] ?? 0))) };
}

interface Said {
  isArticle: boolean;
  weighed: number;
}

/** The threshold above which no more than the given share of what is no article lies. */
function thresholdFor(said: readonly Said[]): number {
  const others = said.flatMap(({ isArticle, weighed }) => (isArticle ? [] : weighed)).sort((one, other) => other - one);
  return others[Math.floor(MOST_FALSE_ALARMS * others.length)] ?? 0;
}

function figures(said: readonly Said[], threshold: number): string {
  const count = (is: boolean, says: boolean) =>
    said.filter(({ isArticle, weighed }) => isArticle === is && weighed > threshold === says).length;
  const [hits, misses, alarms, quiet] = [count(true, true), count(true, false), count(false, true), count(false, false)];
  return `F1 ${((2 * hits) / (2 * hits + misses + alarms)).toFixed(3)}, false alarms ${((100 * alarms) / (alarms + quiet)).toFixed(1)} %`;
}

const says = (fit: Fit, examples: readonly Example[]): Said[] =>
  examples.map(({ signals, isArticle }) => ({ isArticle, weighed: weigh(fit, signals) }));

/** Every example weighed by a fit that has not seen it. */
function saidUnseen(examples: readonly Example[], more: readonly Example[], shuffling: number): Said[] {
  const foldOf = (at: number) => (at * (2 * shuffling + 1) + Math.floor(at / (FOLDS + shuffling))) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const fit = fitWeights([...examples.filter((_, at) => foldOf(at) !== fold), ...more]);
    return says(
      fit,
      examples.filter((_, at) => foldOf(at) === fold),
    );
  }).flat();
}

const [folder, moreArticles] = process.argv.slice(2);
if (!folder) throw new Error('Give the folder of the labelled pages.');
const examples = readExamples(folder);
const more = moreArticles ? readExamples(moreArticles) : [];
const thresholds = Array.from({ length: SHUFFLINGS }, (_, shuffling) => {
  const said = saidUnseen(examples, more, shuffling);
  const threshold = thresholdFor(said);
  console.log(`five-fold ${shuffling + 1}: ${figures(said, threshold)}; threshold ${threshold.toFixed(2)}`);
  return threshold;
});
const fit = fitWeights([...examples, ...more]);
const threshold = sum(thresholds) / SHUFFLINGS;
console.log(`${examples.length} pages, all at once: ${figures(says(fit, examples), threshold)}`);
console.log(fit.weights.map((weight) => Number(weight.toFixed(2))).join(', '));
console.log(`bias ${(fit.bias - threshold).toFixed(2)}`);
