/**
 * Fits src/core/quotations/weights.ts to labelled quotations: a conditional logit over the candidates of each quotation.
 * npx esbuild tests/fit/fit-speaker-weights.ts --bundle --platform=node --format=esm --outfile=FIT.mjs
 * node FIT.mjs src/core/quotations/weights.ts LABELLED.json.gz... (an empty first word writes nothing)
 * Each file holds [{ text, lang, quotes: [{ start, end, speaker: { start, end, text } | null }] }]; prints five-fold and plain accuracy and how often a
 * choice of each confidence, of each share of the surest, and of each kind of words, is right, over documents that had no part in its weights. Fit again whenever a measure or a table of words changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Passage } from '../../src/core/article.ts';
import { attributeQuotations } from '../../src/core/quotations/attribute-quotations.ts';
import { findQuotedSpans } from '../../src/core/quotations/find-quoted-spans.ts';
import { pickLanguage } from '../../src/core/quotations/languages/pick-language.ts';
import type { Candidate } from '../../src/core/quotations/rank-speakers.ts';
import type { Line } from '../../src/core/quotations/read-tokens.ts';

interface Labelled {
  text: string;
  lang: string;
  quotes: { start: number; end: number; speaker: { start: number; end: number; text: string } | null }[];
}

/** The candidates of one quotation as sparse rows, and which of them are right. */
interface Example {
  rows: { feature: number; value: number }[][];
  right: boolean[];
}

const names: string[] = [];
const index = new Map<string, number>();
const featureOf = (name: string): number => {
  const known = index.get(name);
  if (known !== undefined) return known;
  index.set(name, names.length);
  return names.push(name) - 1;
};

function examplesOf(document: Labelled): Example[] {
  const passages: Passage[] = [];
  const offsets: number[] = [];
  for (const match of document.text.matchAll(/\S[^\n]*/gu)) {
    offsets.push(match.index);
    passages.push({ id: `p${offsets.length}`, kind: 'paragraph', text: match[0] });
  }
  const language = pickLanguage(document.lang, passages);
  if (!language) return [];
  const examples: Example[] = [];
  attributeQuotations(passages, findQuotedSpans(passages), language, (candidates, span, lines) => {
    const start = (offsets[span.inner[0]?.passage ?? 0] ?? 0) + (span.inner[0]?.start ?? 0);
    const end = (offsets[span.inner.at(-1)?.passage ?? 0] ?? 0) + (span.inner.at(-1)?.end ?? 0);
    const gold = document.quotes.find(
      (quote) => Math.min(quote.end, end) - Math.max(quote.start, start) > 0.8 * Math.max(end - start, quote.end - quote.start),
    );
    if (!gold) return { mention: null, confidence: 1 };
    const right = candidates.map((candidate) => isRight(candidate, gold.speaker, lines, offsets, document.text));
    if (right.some(Boolean)) {
      examples.push({
        rows: candidates.map(({ measures }) => Object.entries(measures).map(([name, value]) => ({ feature: featureOf(name), value }))),
        right,
      });
    } else missing += 1;
    return { mention: candidates[right.indexOf(true)]?.mention ?? null, confidence: 1 };
  });
  return examples;
}
let missing = 0;

/** From this confidence on, names are shown. */
const SURE = 0.75;

function isRight(
  { mention }: Candidate,
  gold: Labelled['quotes'][number]['speaker'],
  lines: readonly Line[],
  offsets: readonly number[],
  text: string,
): boolean {
  if (!mention || !gold) return mention === gold;
  const tokens = lines[mention.line]?.tokens ?? [];
  const [from, to] = mention.name ? [mention.name.from, mention.name.to] : [mention.from, mention.to];
  const offset = offsets[mention.line] ?? 0;
  const [start, end] = [offset + (tokens[from]?.start ?? 0), offset + (tokens[to - 1]?.end ?? 0)];
  const names = headsOf(text.slice(start, end));
  return start < gold.end && gold.start < end && [...headsOf(gold.text)].some((head) => names.has(head));
}

/** Tells the noun that the words of a speaker are about, so that "Lindholm" is not right where "Ida Moss, mayor of Lindholm" is: the last word of each part, its capitalised ones where it has any. */
function headsOf(words: string): Set<string> {
  const parts = words.split(/[,;()—–:]|\b(?:who|which|that|and|und)\b/u).map((part) => ` ${part.trim()}`);
  const heads = parts.flatMap(
    (part) => (part.replace(tail, '').trim() || part).match(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu)?.at(-1) ?? [],
  );
  const capital = heads.filter((head) => /^\p{Lu}/u.test(head));
  return new Set((capital.length > 0 ? capital : heads).map((head) => head.replace(/['’]s$/u, '').toLowerCase()));
}
const tail =
  /\s(?:of|for|to|at|from|in|on|with|by|about|against|near|behind|during|after|who|whose|von|vom|für|aus|bei|beim|im|zu|zur|zum|mit|des|über)\s.*/iu;

function scoresOf(example: Example, weights: Float64Array): number[] {
  return example.rows.map((row) => row.reduce((sum, { feature, value }) => sum + (weights[feature] ?? 0) * value, 0));
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

/** The same order for the same seed, so that a fit can be repeated. */
function shuffled<T>(values: readonly T[], seed: number): T[] {
  const out = [...values];
  let state = seed + 1;
  for (let at = out.length - 1; at > 0; at -= 1) {
    state = (state * 48271) % 2147483647;
    const other = state % (at + 1);
    [out[at], out[other]] = [out[other] as T, out[at] as T];
  }
  return out;
}

/** Adagrad on the log likelihood that one of the right candidates is chosen, with a quadratic penalty. */
function fitWeights(examples: readonly Example[], rounds = 25, rate = 0.3, penalty = 0.0002): Float64Array {
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  for (let round = 0; round < rounds; round += 1) {
    for (const example of shuffled(examples, round)) {
      const shares = softmax(scoresOf(example, weights));
      const rightShare = shares.reduce((sum, share, at) => sum + (example.right[at] ? share : 0), 0);
      const slope = new Map<number, number>();
      example.rows.forEach((row, at) => {
        const share = shares[at] ?? 0;
        const pull = (example.right[at] ? share / Math.max(rightShare, 1e-9) : 0) - share;
        for (const { feature, value } of row) slope.set(feature, (slope.get(feature) ?? 0) + pull * value);
      });
      for (const [feature, pull] of slope) {
        const step = pull - penalty * (weights[feature] ?? 0);
        squares[feature] = (squares[feature] ?? 0) + step * step;
        weights[feature] = (weights[feature] ?? 0) + (rate * step) / Math.sqrt(squares[feature] ?? 1);
      }
    }
  }
  return weights;
}

const kinds = ['name', 'pronoun', 'generic'] as const;

interface Judged {
  readonly confidence: number;
  readonly right: boolean;
  /** What the words of the choice are; undefined for nobody. */
  readonly kind: (typeof kinds)[number] | undefined;
}

/** How sure each quotation's choice is, and whether it is right. */
const judge = (examples: readonly Example[], weights: Float64Array): Judged[] =>
  examples.map((example) => {
    const shares = softmax(scoresOf(example, weights));
    const confidence = Math.max(...shares);
    const best = shares.indexOf(confidence);
    const kind = kinds.find((name) => example.rows[best]?.some(({ feature }) => names[feature] === name));
    return { confidence, right: example.right[best] ?? false, kind };
  });

const accuracy = (examples: readonly Example[], weights: Float64Array): number => {
  const hits = examples.filter((example) => {
    const scores = scoresOf(example, weights);
    return example.right[scores.indexOf(Math.max(...scores))];
  });
  return hits.length / examples.length;
};

const [out, ...files] = process.argv.slice(2);
if (files.length === 0)
  throw new Error('name the files of labelled quotations after the file to write: nothing was fitted, nothing written');
const documents = files.flatMap((file) => JSON.parse(gunzipSync(readFileSync(file)).toString()) as Labelled[]).map(examplesOf);
const all = documents.flat();
if (all.length === 0) throw new Error('no labelled quotation has a right candidate: nothing was fitted, nothing written');
console.log(`${all.length} quotations with a right candidate, ${missing} without, ${names.length} measures`);
const folds = [0, 1, 2, 3, 4].map((fold) => {
  const weights = fitWeights(documents.filter((_, at) => at % 5 !== fold).flat());
  const tested = documents.filter((_, at) => at % 5 === fold).flat();
  return { right: accuracy(tested, weights) * tested.length, of: tested.length, judged: judge(tested, weights) };
});
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
const weights = fitWeights(all);
console.log(
  `five-fold ${((100 * sum(folds.map((f) => f.right))) / sum(folds.map((f) => f.of))).toFixed(1)}, plain ${(100 * accuracy(all, weights)).toFixed(1)}`,
);
const judged = folds.flatMap((fold) => fold.judged);
const printShares = (what: string, own: readonly Judged[]): void => {
  if (own.length === 0) return;
  const [said, right] = [sum(own.map(({ confidence }) => confidence)), own.filter((one) => one.right).length];
  const percent = (part: number) => ((100 * part) / own.length).toFixed(1);
  console.log(
    `${what}: ${own.length} quotations, ${percent(said)} % expected, ${percent(right)} % right, ${(right / said).toFixed(3)} of it`,
  );
};
for (let tenth = 0; tenth < 10; tenth += 1)
  printShares(
    `confidence ${tenth / 10}`,
    judged.filter(({ confidence }) => Math.min(9, Math.floor(10 * confidence)) === tenth),
  );
const surest = judged.toSorted((a, b) => b.confidence - a.confidence);
for (const coverage of [0.5, 0.7, 0.9])
  printShares(`the surest ${100 * coverage} %`, surest.slice(0, Math.floor(coverage * surest.length)));
// Only where a name would be shown: there a kind that is right less often than its shares say costs confidence (resolve-speaker.ts).
for (const kind of kinds) {
  const isSure = (one: Judged) => one.kind === kind && one.confidence >= SURE;
  printShares(kind, judged.filter(isSure));
  folds.forEach((left, at) => {
    const others = folds.filter((fold) => fold !== left).flatMap((fold) => fold.judged);
    printShares(`  without fold ${at + 1}`, others.filter(isSure));
  });
}
const table = names
  .map((name, at) => ({ name, weight: Math.round(10 * (weights[at] ?? 0)) / 10 }))
  .filter(({ weight }) => Math.abs(weight) >= 0.2)
  .sort((a, b) => (a.name < b.name ? -1 : 1))
  .map(({ name, weight }) => `  ${/^[a-z]+$/u.test(name) ? name : `'${name}'`}: ${weight},`);
if (out) {
  const head =
    '/** What each measure of a candidate is worth: fitted by tests/fit/fit-speaker-weights.ts. */\nexport const weights: Readonly<Record<string, number>> = {\n';
  writeFileSync(out, `${head}${table.join('\n')}\n};\n`);
}
