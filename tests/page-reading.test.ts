import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { parsePage } from '../src/cli/parse-page.ts';
import type { Article } from '../src/core/article.ts';
import { citeFrom } from '../src/core/evidence/cite.ts';
import { findQuotations } from '../src/core/quotations/find-quotations.ts';
import { readArticle } from '../src/page/read-article.ts';

const words = z.nullable(z.string());
const expectationSchema = z.strictObject({
  title: words,
  byline: words,
  publishedAt: words,
  language: words,
  direction: z.enum(['ltr', 'rtl']),
  isArticle: z.boolean(),
  firstWords: words,
  lastWords: words,
  mustContain: z.array(z.string()),
  mustNotContain: z.array(z.string()),
  quotations: z.array(z.strictObject({ text: z.string(), speaker: words })),
});

const folder = path.join(import.meta.dirname, 'pages');
const pages = fs
  .readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((file) => {
    const name = file.slice(0, -'.html'.length);
    const expected = expectationSchema.parse(JSON.parse(fs.readFileSync(path.join(folder, `${name}.expected.json`), 'utf8')));
    return { name, expected, html: fs.readFileSync(path.join(folder, file), 'utf8') };
  });
const articles = pages.filter(({ expected }) => expected.isArticle);
const others = pages.filter(({ expected }) => !expected.isArticle);

function readPage(name: string, html: string): Article {
  const reading = readArticle(parsePage(html), { url: `https://pages.example/stories/${name}`, anyway: false });
  if (reading.kind !== 'read') throw new Error(`${name} was not read: ${reading.why}`);
  return reading.article;
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
const wordsOf = (article: Article) => article.passages.filter(({ kind }) => kind !== 'heading').map(({ text }) => text);
const isSentence = (text: string) => text.split(' ').length >= 4;

it('has twenty articles and two pages that are none', () => {
  expect([articles.length, others.length]).toEqual([20, 2]);
});

describe.each(articles)('$name', ({ name, html, expected }) => {
  const article = readPage(name, html);

  it('is told from its surroundings as an article', () => {
    expect(article.state.isArticle).toBe(true);
  });

  it('says what the page says about itself', () => {
    const { title, byline, publishedAt, language, direction } = article.source;
    expect({ title: folded(title), byline, publishedAt, language, direction }).toEqual({
      title: expected.title,
      byline: expected.byline,
      publishedAt: expected.publishedAt,
      language: expected.language,
      direction: expected.direction,
    });
  });

  it('begins and ends where the article does', () => {
    const passages = wordsOf(article);
    const [first, last] = [passages[0] ?? '', passages.at(-1) ?? ''];
    expect(first.slice(0, expected.firstWords?.length ?? 0)).toBe(expected.firstWords ?? '');
    expect(expected.lastWords === null ? '' : last.slice(-expected.lastWords.length)).toBe(expected.lastWords ?? '');
  });

  it('holds the article’s words, each run within one passage, and nothing of the page around it', () => {
    const texts = article.passages.map(({ text }) => text);
    expect(expected.mustContain.filter((run) => !texts.some((text) => text.includes(run)))).toEqual([]);
    expect(expected.mustNotContain.filter((run) => texts.some((text) => text.includes(run)))).toEqual([]);
  });

  it('gives each quotation to the one who said it', () => {
    const quotations = findQuotations(article.passages, article.source.language, citeFrom(article.passages));
    const found = quotations.map(({ text, speaker }) => ({ text, speaker: speaker?.name ?? null }));
    expect(found.filter(({ text }) => isSentence(text))).toEqual(expected.quotations.filter(({ text }) => isSentence(text)));
    expect(found.map(({ text }) => text)).toEqual(expect.arrayContaining(expected.quotations.map(({ text }) => text)));
  });
});

describe.each(others)('$name', ({ name, html }) => {
  it('is not taken for an article', () => {
    const reading = readArticle(parsePage(html), { url: `https://pages.example/${name}`, anyway: false });
    expect(reading.kind === 'read' && reading.article.state.isArticle).toBe(false);
  });
});
