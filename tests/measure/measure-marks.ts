/**
 * Compares digests with what editors marked in their articles: the share of a digest's words that a brief must, may and must never say, how much of
 * what it must say is said, and how many claims stand without what they need or owe.
 * node build/run-typescript.mjs tests/measure/measure-marks.ts FOLDER... (each with marked.jsonl, see tests/fit/read-marks.ts)
 */

import { claimsOf } from '../../src/core/claims-of.ts';
import { writeDigest } from '../../src/core/digest/write-digest.ts';
import { type MarkedArticle, readMarks } from '../fit/read-marks.ts';

/** The sentences shown, by their numbers, in the digest's order. */
function shownOf({ article, sentences }: MarkedArticle): number[] {
  const digest = writeDigest(article, {
    contentHash: '',
    now: '2026-01-01T00:00:00Z',
    generatedAt: null,
    length: 'standard',
    sentences: null,
  });
  return claimsOf({ ...digest, headline: null }).flatMap(({ citations: [citation] }) => {
    const sentence = sentences.find(
      ({ passage, start, end }) => citation && passage.id === citation.passage && start <= citation.start && citation.start < end,
    );
    return sentence ? sentence.index : [];
  });
}

const sums = { all: 0, must: 0, may: 0, never: 0, told: 0, claims: 0, needs: 0, owes: 0 };
const articles = readMarks(process.argv.slice(2));
for (const each of articles) {
  const shown = shownOf(each);
  const { must, may, never, needs, owes } = each.marks;
  const words = (at: number) => each.sentences[at]?.words.length ?? 0;
  const wordsOf = (among: ReadonlySet<number>) => shown.filter((at) => among.has(at)).reduce((sum, at) => sum + words(at), 0);
  const all = shown.reduce((sum, at) => sum + words(at), 0);
  const wanted = [...must].reduce((sum, at) => sum + words(at), 0);
  sums.all += all;
  sums.must += wordsOf(must);
  sums.may += wordsOf(may);
  sums.never += wordsOf(never);
  sums.told += wordsOf(must) / Math.max(1, Math.min(all, wanted));
  sums.claims += shown.length;
  sums.needs += needs.filter(([at, from]) => {
    const place = shown.indexOf(at);
    return place >= 0 && (from === null || !shown.slice(0, place).includes(from));
  }).length;
  sums.owes += owes.filter(([at, to]) => shown.includes(at) && !shown.includes(to)).length;
}
const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
console.log(`${articles.length} articles, ${sums.claims} claims`);
console.log(
  `of their words must be said ${share(sums.must, sums.all)}, may be ${share(sums.may, sums.all)}, must not be ${share(sums.never, sums.all)}`,
);
console.log(`of what must be said is said ${share(sums.told, articles.length)} (mean of articles)`);
console.log(`claims without what they need ${share(sums.needs, sums.claims)}, without what they owe ${share(sums.owes, sums.claims)}`);
