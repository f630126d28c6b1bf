/**
 * Chooses the rules of src/platform/article-icon.ts on labelled pages: alternatives of compound selectors that must all match, behind one filter of addresses.
 * npx esbuild tests/fit/choose-icon-rules.ts --bundle --platform=node --format=esm --outfile=CHOOSE.mjs --banner:js="import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"
 * node CHOOSE.mjs FOLDER
 * The folder is as in fit-article-weights.ts. What a page displays is not known here: every element of its body counts.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parsePage } from '../../src/cli/parse-page.ts';
import { ICON_ADDRESS, ICON_RULES } from '../../src/platform/article-icon-rules.ts';

const SELECTORS = [
  'article',
  'h1',
  'time',
  'main',
  'figure',
  'figcaption',
  'blockquote',
  'body.single',
  'body[class*="single"]',
  'p:nth-of-type(6)',
  'p:nth-of-type(10)',
  'p:nth-of-type(15)',
  '[itemprop~="articleBody"]',
  '[itemtype$="Article"]',
  '[itemtype$="BlogPosting"]',
  '[rel~="author"]',
  'a[href*="/author/"]',
  '[class*="author"]',
  '[class*="byline"]',
  '[class*="date"]',
  '[class*="publish"]',
  '[class*="article"]',
  '[class*="entry-content"]',
  '[class*="post-content"]',
  '[class*="entry-title"]',
  '[class*="post-title"]',
  '[class*="share"]',
  'a[href*="/share"]',
  '[rel~="tag"]',
];
const ADDRESSES = [
  '^https?://[^/]+/[^?#]*[^/?#]{16}',
  '^https?://[^/]+/[^?#]*-[^/?#]*-',
  '^https?://[^/]+/[^?#]*-[^/?#]*-[^/?#]*-',
  '^https?://[^/]+/[^?#]*(?:-[^/?#]*-[^/?#]*-|[_+][^/?#]*[_+]|/(?:19|20)[0-9]{2}[/-]|[0-9]{6})',
];
const MOST_RULES = 6;
const LEAST_GAIN = 0.003;

interface Page {
  url: string;
  isArticle: boolean;
  has: ReadonlySet<string>;
}
type Rule = readonly string[];

function readPages(folder: string): Page[] {
  const asked = [...new Set([...SELECTORS, ...ICON_RULES.flat()])];
  const lines = readFileSync(path.join(folder, 'pages.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, url, type } = JSON.parse(line) as { id: string; url: string; type: string };
    const document = parsePage(gunzipSync(readFileSync(path.join(folder, 'html', `${id}.html.gz`))).toString('utf8'));
    return { url, isArticle: type === 'article', has: new Set(asked.filter((selector) => document.querySelector(selector) !== null)) };
  });
}

function figures(pages: readonly Page[], rules: readonly Rule[], address: string): { f1: number; alarms: number } {
  const fits = new RegExp(address);
  const shown = pages.filter(({ url, has }) => fits.test(url) && rules.some((rule) => rule.every((selector) => has.has(selector))));
  const hits = shown.filter(({ isArticle }) => isArticle).length;
  const articles = pages.filter(({ isArticle }) => isArticle).length;
  return { f1: (2 * hits) / (shown.length + articles), alarms: (shown.length - hits) / (pages.length - articles) };
}

/** Every one, two or three of the selectors. */
function possibleRules(): Rule[] {
  const rules: Rule[] = [];
  for (const [at, one] of SELECTORS.entries()) {
    rules.push([one]);
    for (const [next, two] of SELECTORS.slice(at + 1).entries()) {
      rules.push([one, two]);
      for (const three of SELECTORS.slice(at + next + 2)) rules.push([one, two, three]);
    }
  }
  return rules;
}

/** Rules taken one by one, each the one that helps most, while it helps enough. */
function chooseRules(pages: readonly Page[], address: string): Rule[] {
  const possible = possibleRules();
  let chosen: Rule[] = [];
  while (chosen.length < MOST_RULES) {
    const now = chosen.length === 0 ? 0 : figures(pages, chosen, address).f1;
    let best = { f1: now + LEAST_GAIN, rules: chosen };
    for (const rule of possible) {
      const rules = [...chosen, rule];
      const { f1 } = figures(pages, rules, address);
      if (f1 > best.f1) best = { f1, rules };
    }
    if (best.rules === chosen) break;
    chosen = best.rules;
  }
  return chosen;
}

const say = ({ f1, alarms }: { f1: number; alarms: number }) => `F1 ${f1.toFixed(3)}, false alarms ${(100 * alarms).toFixed(1)} %`;

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Give the folder of the labelled pages.');
const pages = readPages(folder);
console.log(`rules in use: ${say(figures(pages, ICON_RULES, ICON_ADDRESS))}`);
for (const address of ADDRESSES) {
  const rules = chooseRules(pages, address);
  const unseen = [0, 1].map((half) => {
    const fitted = chooseRules(
      pages.filter((_, at) => at % 2 !== half),
      address,
    );
    return figures(
      pages.filter((_, at) => at % 2 === half),
      fitted,
      address,
    ).f1;
  });
  console.log(`${address}: ${say(figures(pages, rules, address))}; on halves not seen F1 ${unseen.map((f1) => f1.toFixed(3)).join(', ')}`);
  for (const rule of rules) console.log(`  ${rule.join(' + ')}`);
}
