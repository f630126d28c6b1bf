/**
 * How long a digest takes by the length of its article, and how that grows; beside it other packages that do a part of the same work.
 * npm run bench -- [--packages FOLDER]
 * FOLDER is where lexrank.js, node-summarizer, ts-textrank or compromise are installed; those that are not there are said to be missing.
 * The articles are sentences of made-up words, in paragraphs of five, drawn by Zipf's law; each figure is the median of several runs,
 * by the clock and by the processor's time, which other programs on the machine disturb less.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Article, Passage } from '../../src/core/article.ts';
import { writeDigest } from '../../src/core/digest/write-digest.ts';

const SIZES = [
  { words: 1000, limit: 25 },
  { words: 15_000, limit: 300 },
  { words: 100_000, limit: 2000 },
];
const RUNS = 5;
const VOCABULARY = 4000;
const SYLLABLES = ['ba', 'ko', 'ri', 'ten', 'mul', 'sa', 'dor', 'vi', 'pel', 'na', 'ost', 'gar'];

function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function articleOf(words: number): Article {
  const random = numbersFrom(words);
  const pick = () => {
    // The share of words up to a rank grows with the logarithm of the rank.
    let rank = Math.floor(VOCABULARY ** random());
    let word = '';
    do {
      word += SYLLABLES[rank % SYLLABLES.length];
      rank = Math.floor(rank / SYLLABLES.length);
    } while (rank > 0);
    return word;
  };
  const sentenceOf = () => {
    const sentence = Array.from({ length: 12 + Math.floor(random() * 16) }, () => (random() < 0.35 ? 'the' : pick()));
    return `The ${sentence.join(' ')}.`;
  };
  const passages: Passage[] = [];
  for (let count = 0; count < words; ) {
    const text = Array.from({ length: 5 }, sentenceOf).join(' ');
    passages.push({ id: `p${passages.length + 1}`, kind: 'paragraph', text });
    count += text.split(' ').length;
  }
  const source = { url: '', canonicalUrl: null, title: 'Baten korimul', siteName: null, byline: null, publishedAt: null, modifiedAt: null };
  return {
    scope: 'page',
    source: { ...source, language: 'en', direction: 'ltr', wordCount: words },
    state: { isArticle: true, confidence: 1, notes: [] },
    passages,
  };
}

interface Times {
  clock: number;
  processor: number;
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** In milliseconds. */
async function timesOf(run: () => unknown): Promise<Times> {
  const times: Times[] = [];
  for (let at = 0; at < RUNS; at++) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    await run();
    const { user, system } = process.cpuUsage(used);
    times.push({ clock: performance.now() - start, processor: (user + system) / 1000 });
  }
  return { clock: median(times.map(({ clock }) => clock)), processor: median(times.map(({ processor }) => processor)) };
}

const tell = ({ clock, processor }: Times): string => `${clock.toFixed(1)} ms (processor ${processor.toFixed(1)} ms)`;

const digest = (article: Article) =>
  writeDigest(article, { contentHash: '', now: '2026-01-01T00:00:00Z', generatedAt: null, length: 'standard', sentences: null });

/** What other packages are asked for the same text: three sentences of it, or its quotations. */
const others: Record<string, (loaded: unknown, text: string) => unknown> = {
  'lexrank.js': (loaded, text) => (loaded as { default(text: string): unknown }).default(text),
  'ts-textrank': (loaded, text) => {
    type Made = new (...words: unknown[]) => unknown;
    const made = loaded as Record<'SorensenDiceSimilarity' | 'DefaultTextParser' | 'NullLogger' | 'AbsoluteSummarizerConfig', Made> & {
      Summarizer: (new (
        config: unknown,
        logger: unknown,
      ) => { summarize(text: string, language: string): unknown }) & { SORT_OCCURENCE: unknown };
    };
    const config = new made.AbsoluteSummarizerConfig(
      3,
      new made.SorensenDiceSimilarity(),
      new made.DefaultTextParser(),
      0.85,
      made.Summarizer.SORT_OCCURENCE,
    );
    return new made.Summarizer(config, new made.NullLogger()).summarize(text, 'en');
  },
  'node-summarizer': (loaded, text) => {
    const { SummarizerManager } = loaded as { SummarizerManager: new (text: string, lines: number) => { getSummaryByRank(): unknown } };
    return new SummarizerManager(text, 3).getSummaryByRank();
  },
  compromise: (loaded, text) =>
    (loaded as (text: string) => { quotations(): { out(form: string): unknown } })(text).quotations().out('array'),
};

const { values } = parseArgs({ options: { packages: { type: 'string' } } });
const articles = SIZES.map(({ words }) => articleOf(words));
for (const article of articles.slice(0, 2)) for (let at = 0; at < RUNS; at++) digest(article);
let last: { words: number; time: Times } | null = null;
for (const [at, { words, limit }] of SIZES.entries()) {
  const article = articles[at];
  if (!article) continue;
  const time = await timesOf(() => digest(article));
  const growth: string = last
    ? `; ${(words / last.words).toFixed(1)} times the words, ${(time.processor / last.time.processor).toFixed(1)} times as long`
    : '';
  console.log(`${words} words: ${tell(time)}, at most ${limit}${time.processor > limit ? ': too slow' : ''}${growth}`);
  last = { words, time };
}
const text = articles[0]?.passages.map((passage) => passage.text).join('\n') ?? '';
for (const [name, run] of Object.entries(others)) {
  let loaded: unknown;
  try {
    loaded = createRequire(path.resolve(values.packages ?? '.', 'package.json'))(name);
  } catch (error) {
    console.log(`${name}: cannot be loaded (${error instanceof Error ? error.message.split('\n')[0] : error})`);
    continue;
  }
  const time = await timesOf(() => run(loaded, text));
  console.log(`${name}, 1000 words: ${tell(time)}`);
}
