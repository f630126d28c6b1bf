import fs from 'node:fs';
import { parsePage } from '../../src/cli/parse-page.ts';
import type { Article } from '../../src/core/article.ts';
import { readArticle } from '../../src/page/read-article.ts';

/** A page of the tests as it was, or as it was later. */
export function readStory(name: string, version: 'first' | 'later'): Article {
  const folder = version === 'first' ? '../pages/' : '../pages/later/';
  const html = fs.readFileSync(new URL(`${folder}${name}.html`, import.meta.url), 'utf8');
  const reading = readArticle(parsePage(html), { url: `https://pages.example/stories/${name}`, anyway: false });
  if (reading.kind !== 'read') throw new Error(`${name} was not read: ${reading.why}`);
  return reading.article;
}
