/**
 * Fits src/page/title-trees.ts to pages of which people wrote down the title: boosted trees over the signals of each text that may be it.
 * node build/run-typescript.mjs tests/fit/fit-title-trees.ts TABLE FOLDER...
 * A folder holds pages.jsonl, a line { id, url, path, title } for each page; path is the page, gzipped. Every page counts alike.
 * Prints for each folder the share of titles chosen right, by five folds of sites kept out of the fit and for all at once; writes TABLE.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parsePage } from '../../src/cli/parse-page.ts';
import { isSameText } from '../../src/page/is-same-text.ts';
import { metaContent } from '../../src/page/meta-content.ts';
import { readJsonLd } from '../../src/page/read-json-ld.ts';
import { readSiteName } from '../../src/page/read-site-name.ts';
import { titleCandidates } from '../../src/page/title-candidates.ts';
import { titleSignals } from '../../src/page/title-signals.ts';
import { FOLDS, foldOfSite } from './fold-of-site.ts';
import { cutsOf, type Forest, growForest, type Sample } from './grow-trees.ts';
import { programOf } from './pack-trees.ts';
import { weighByForest } from './use-forest.ts';

const GROWTH = { trees: 30, depth: 3, rate: 0.3, penalty: 5, share: 0.5 };

interface Page {
  folder: string;
  fold: number;
  samples: Sample[];
}

interface Line {
  url: string;
  path: string;
  title: string | null;
}

function readPages(folder: string): Page[] {
  const lines = readFileSync(path.join(folder, 'pages.jsonl'), 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const page = JSON.parse(line) as Line;
    return page.title ? { folder, fold: foldOfSite(page.url), samples: samplesOf(folder, page, page.title) } : [];
  });
}

function samplesOf(folder: string, page: Line, title: string): Sample[] {
  const document = parsePage(gunzipSync(readFileSync(path.join(folder, page.path))).toString('utf8'));
  const [nodes, meta] = [readJsonLd(document), metaContent(document)];
  const candidates = titleCandidates(document, nodes, meta);
  const signals = titleSignals(candidates, { url: page.url, siteName: readSiteName(nodes, meta) });
  return candidates.map(({ text }, at) => ({ signals: signals[at] ?? [], is: Number(isSameText(text, title)), counts: 1 }));
}

function isRight({ samples }: Page, forest: Forest): boolean {
  const weights = samples.map(({ signals }) => weighByForest(forest, signals));
  return samples[weights.indexOf(Math.max(...weights))]?.is === 1;
}

const [table, ...folders] = process.argv.slice(2);
if (!table || folders.length === 0) throw new Error('Give the table to write and the folders of the labelled pages.');
const pages = folders.flatMap(readPages);
const cuts = cutsOf(pages.flatMap(({ samples }) => samples));
const grow = (some: readonly Page[]) =>
  growForest(
    some.flatMap(({ samples }) => samples),
    cuts,
    GROWTH,
  );
const unseen = Array.from({ length: FOLDS }, (_, fold) => grow(pages.filter((page) => page.fold !== fold)));
const forest = grow(pages);
for (const folder of folders) {
  const own = pages.filter((page) => page.folder === folder);
  const share = (forestOf: (page: Page) => Forest) =>
    ((100 * own.filter((page) => isRight(page, forestOf(page))).length) / own.length).toFixed(1);
  console.log(
    `${path.basename(folder)}: five-fold ${share(({ fold }) => unseen[fold] ?? forest)} %, all at once ${share(() => forest)} % of ${own.length}`,
  );
}
writeFileSync(
  table,
  programOf('TITLE_TREES', 'What tells the title among the texts that may be it, fitted by tests/fit/fit-title-trees.ts.', forest),
);
