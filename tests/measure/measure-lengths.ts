/**
 * How many words and sections each length gives over articles of real pages, by the length of the article; pull quotes do not count.
 * npm run measure:lengths -- FOLDER... [--pages 200]
 */
import { parseArgs } from 'node:util';
import type { Article } from '../../src/core/article.ts';
import { writeDigest } from '../../src/core/digest/write-digest.ts';
import type { Digest, DigestLength } from '../../src/core/digest.ts';
import { countWords } from '../../src/core/text/words.ts';
import { readPages } from './read-pages.ts';

/** Articles with fewer words than these, in groups. */
const BORDERS = [300, 600, 1000, 2000, Number.POSITIVE_INFINITY];
const SHARE = 0.4;
const lengths: readonly DigestLength[] = ['short', 'standard', 'long'];

const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'blockquote']);

const runningWords = ({ passages, source }: Article): number =>
  passages.filter(({ kind }) => RUNNING.has(kind)).reduce((sum, { text }) => sum + countWords(text, source.language), 0);

const shownWords = ({ lead, sections, source }: Digest): number =>
  [...lead, ...sections.flatMap(({ paragraphs }) => paragraphs.flat())].reduce(
    (sum, { text }) => sum + countWords(text, source.language),
    0,
  );

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

const spread = (values: readonly number[]): string => [0.1, 0.25, 0.5, 0.75, 0.9].map((share) => quantile(values, share)).join(' / ');

const { values, positionals } = parseArgs({ allowPositionals: true, options: { pages: { type: 'string', default: '200' } } });
const articles = readPages(positionals, Number(values.pages)).map(({ article }) => ({ article, words: runningWords(article) }));
console.log('words and sections at the 10th, 25th, 50th, 75th and 90th of a hundred digests');
for (const length of lengths) {
  BORDERS.forEach((border, at) => {
    const group = articles.filter(({ words }) => words < border && words >= (BORDERS[at - 1] ?? 0));
    const digests = group.map(({ article }) =>
      writeDigest(article, { contentHash: '', now: '2026-01-01T00:00:00Z', generatedAt: null, length, sentences: null }),
    );
    const shown = digests.map(shownWords);
    const over = shown.filter((count, index) => count > SHARE * (group[index]?.words ?? 0)).length;
    const sections = digests.map((digest) => digest.sections.length);
    console.log(
      `${length}, articles under ${border} words (${group.length}): words ${spread(shown)}; sections ${spread(sections)}; over two fifths ${over}`,
    );
  });
}
