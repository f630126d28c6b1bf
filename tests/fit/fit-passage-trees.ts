/**
 * Fits src/page/passage-trees.ts to pages of which people wrote down the article: boosted trees over the signals of each passage.
 * A passage counts by its share of the article, as the words of a page do in its score, so that no page outweighs another.
 * npx esbuild tests/fit/fit-passage-trees.ts --bundle --platform=node --format=esm --outfile=FIT.mjs --banner:js="import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"
 * node --max-old-space-size=6000 FIT.mjs [--no-folds] TABLE FOLDER=WEIGHT …
 * A folder holds pages.jsonl, a line { id, url, path, type?, body? | withs?, withouts? } for each page; path is the page, gzipped. What has a type other than "article" counts for less, every other page of it.
 * Fitted with FOLDER=WEIGHT of 4 for 83 news stories, 1 for 765 pages of seven kinds, and 1.3 for 456 pages with snippets.
 * Prints for each folder, by five folds of sites kept out of the fit and then for all at once, how much of what is chosen is of the article and how much of the article is chosen; writes TABLE.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parsePage } from '../../src/cli/parse-page.ts';
import { cutPassages } from '../../src/page/cut-passages.ts';
import { headWords } from '../../src/page/head-words.ts';
import { passageSignals } from '../../src/page/passage-signals.ts';
import { readMetadata } from '../../src/page/read-metadata.ts';
import { walkPage } from '../../src/page/walk-page.ts';
import { FOLDS, foldOfSite } from './fold-of-site.ts';
import { cutsOf, type Forest, growForest, type Sample } from './grow-trees.ts';
import { labelPassages, type Truth } from './label-passages.ts';
import { programOf } from './pack-trees.ts';
import { weighByForest } from './use-forest.ts';

const GROWTH = { trees: 160, depth: 3, rate: 0.15, penalty: 5, share: 0.35 };
/** Brings the weights of passages, which are shares of an article, to the size that the penalty is for. */
const SCALE = 20;
const OTHER_KINDS = 0.35;
const THRESHOLD = -0.4;

interface Page {
  folder: string;
  fold: number;
  isArticle: boolean;
  samples: Sample[];
}

interface Line extends Truth {
  url: string;
  path: string;
  type?: string;
}

/** The pages of a folder; of what is no article every other one. */
function readPages(folder: string, weight: number): Page[] {
  let others = 0;
  return readFileSync(path.join(folder, 'pages.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const page = JSON.parse(line) as Line;
      const isArticle = (page.type ?? 'article') === 'article';
      if ((!isArticle && others++ % 2) || !(page.body || page.withs)) return [];
      return { folder, fold: foldOfSite(page.url), isArticle, samples: samplesOf(folder, page, isArticle ? weight : weight * OTHER_KINDS) };
    });
}

function samplesOf(folder: string, page: Line, weight: number): Sample[] {
  const document = parsePage(gunzipSync(readFileSync(path.join(folder, page.path))).toString('utf8'));
  const steps = walkPage(document.body);
  const cut = cutPassages(steps, (node) => ({ from: 0, to: node.length }));
  const signals = passageSignals(steps, cut, headWords(document, readMetadata(document, page.url).title));
  const labels = labelPassages(cut.passages, page);
  return cut.passages.flatMap(({ kind }, at) => {
    const { is, counts } = labels[at] ?? { is: null, counts: 0 };
    const row = signals[at];
    return is === null || kind === 'caption' || !row ? [] : { signals: row, is: Number(is), counts: SCALE * weight * counts };
  });
}

/** Of what is chosen the share that is of the article, and of the article the share that is chosen, means over the pages. */
function figures(pages: readonly Page[], forestOf: (page: Page) => Forest): string {
  const shares = pages.flatMap((page) => {
    const chosen = page.samples.map(({ signals }) => weighByForest(forestOf(page), signals) > THRESHOLD);
    const sum = (of: (sample: Sample, at: number) => unknown) =>
      page.samples.reduce((total, sample, at) => total + (of(sample, at) ? sample.counts : 0), 0);
    const [right, said, is] = [sum(({ is }, at) => is && chosen[at]), sum((_, at) => chosen[at]), sum(({ is }) => is)];
    return said > 0 && is > 0 ? [[right / said, right / is]] : [];
  });
  const mean = (which: number) => shares.reduce((total, share) => total + (share[which] ?? 0), 0) / shares.length;
  return `of the chosen ${mean(0).toFixed(3)}, of the article ${mean(1).toFixed(3)}, ${shares.length} pages`;
}

const isFolded = !process.argv.includes('--no-folds');
const [table, ...folders] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (!table || folders.length === 0) throw new Error('Give the table to write and the folders of the labelled pages.');
const pages = folders.flatMap((folder) => {
  const [name = '', weight = '1'] = folder.split('=');
  return readPages(name, Number(weight));
});
const cuts = cutsOf(pages.flatMap(({ samples }) => samples));
const grow = (some: readonly Page[]) =>
  growForest(
    some.flatMap(({ samples }) => samples),
    cuts,
    GROWTH,
  );
const report = (title: string, forestOf: (page: Page) => Forest) => {
  for (const folder of new Set(pages.map((page) => page.folder))) {
    console.log(
      `${title} ${path.basename(folder)}: ${figures(
        pages.filter((page) => page.folder === folder && page.isArticle),
        forestOf,
      )}`,
    );
  }
};
if (isFolded) {
  const unseen = Array.from({ length: FOLDS }, (_, fold) => grow(pages.filter((page) => page.fold !== fold)));
  report('five-fold', ({ fold }) => unseen[fold] as Forest);
}
const forest = grow(pages);
report('all at once', () => forest);
writeFileSync(
  table,
  programOf('PASSAGE_TREES', "What tells an article's passages from the rest of a page, fitted by tests/fit/fit-passage-trees.ts.", forest),
);
