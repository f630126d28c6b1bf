import { expect, it } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { limitArticle } from '../../src/core/limit-article.ts';
import { articleOf } from './digest/articles.ts';

const PARAGRAPH = 'The lock keepers of Orrel count every boat that passes. '.repeat(20);
const bookOf = (paragraphs: number): Article => articleOf(Array.from({ length: paragraphs }, () => PARAGRAPH));

it('an article of usual length stays as it is', () => {
  const article = bookOf(200);
  expect(limitArticle(article)).toBe(article);
});

it('of a book the first passages are read, and it says how many of all', () => {
  const { passages, state } = limitArticle(bookOf(3000));
  const length = passages.reduce((sum, { text }) => sum + text.length, 0);
  expect(length).toBeLessThanOrEqual(1_000_000);
  expect(length).toBeGreaterThan(950_000);
  expect(state.notes).toContainEqual({ kind: 'text-cut', read: passages.length, total: 3000 });
});

it('a single passage longer than that is read all the same', () => {
  const article = articleOf([PARAGRAPH.repeat(1200)]);
  expect(limitArticle(article)).toBe(article);
});
