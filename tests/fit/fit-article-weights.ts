/**
 * Fits the weights of src/page/judge-article.ts to labelled pages: a logistic regression with a quadratic penalty over signals brought to one spread.
 * npx esbuild tests/fit/fit-article-weights.ts --bundle --platform=node --format=esm --outfile=FIT.mjs --banner:js="import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"
 * node FIT.mjs FOLDER
 * The folder holds pages.jsonl, a line { id, url, type } for each page, and html/ID.html or html/ID.html.gz; an article is what has the type "article".
 * Prints five-fold figures, then the weights and the bias.
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

const ROUNDS = 250;
const PENALTY = 0.9;
const THRESHOLD = 0.5;

function readExamples(folder: string): Example[] {
  const lines = readFileSync(path.join(folder, 'pages.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, url, type } = JSON.parse(line) as { id: string; url: string; type: string };
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

function figures(said: readonly { is: boolean; says: boolean }[]): string {
  const count = (is: boolean, says: boolean) => said.filter((one) => one.is === is && one.says === says).length;
  const [hits, misses, alarms, quiet] = [count(true, true), count(true, false), count(false, true), count(false, false)];
  return `F1 ${((2 * hits) / (2 * hits + misses + alarms)).toFixed(3)}, false alarms ${((100 * alarms) / (alarms + quiet)).toFixed(1)} %`;
}

const says = (fit: Fit, examples: readonly Example[]) =>
  examples.map(({ signals, isArticle }) => ({ is: isArticle, says: probability(weigh(fit, signals)) >= THRESHOLD }));

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Give the folder of the labelled pages.');
const examples = readExamples(folder);
const folds = [0, 1, 2, 3, 4].flatMap((fold) => {
  const isTested = (_: Example, at: number) => at % 5 === fold;
  return says(fitWeights(examples.filter((example, at) => !isTested(example, at))), examples.filter(isTested));
});
const fit = fitWeights(examples);
console.log(`${examples.length} pages; five-fold ${figures(folds)}; all at once ${figures(says(fit, examples))}`);
console.log(fit.weights.map((weight) => Math.round(100 * weight) / 100).join(', '));
console.log(`bias ${fit.bias.toFixed(2)}`);
