import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parsePage } from '../../../src/cli/parse-page.ts';
import type { Article, Passage } from '../../../src/core/article.ts';
import type { Digest } from '../../../src/core/digest.ts';
import { settleLanguage } from '../../../src/core/settle-language.ts';
import { readArticle } from '../../../src/page/read-article.ts';
import { readQuotedPage } from '../../pages-quoted/read-quoted-page.ts';
import { standardDigest } from '../standard-digest.ts';

// By the folder of the project, for the programs that bundle this stand elsewhere.
const tests = pathToFileURL(`${path.resolve('tests')}/`);
const pages = new URL('pages/', tests);
const quoted = new URL('pages-quoted/', tests);

/** An article of these passages, as if a page had nothing but them. */
export const bareArticle = (passages: readonly Passage[], language: string): Article => ({
  scope: 'page',
  source: {
    url: 'https://pages.example/article',
    canonicalUrl: null,
    title: passages.find(({ kind }) => kind === 'heading')?.text ?? 'Untitled',
    siteName: null,
    byline: null,
    publishedAt: null,
    modifiedAt: null,
    language,
    direction: 'ltr',
    wordCount: 0,
  },
  state: { isArticle: true, confidence: 1, notes: [] },
  passages: [...passages],
});

/** The article of a page, with its language settled. */
export function articleOf(html: string, url: string): Article | null {
  const reading = readArticle(parsePage(html), { url, anyway: true });
  return reading.kind === 'read' ? settleLanguage(reading.article) : null;
}

/** The extractive digests of all pages of the tests that have some text, by the pages' names. */
export function digestsToWrite(): { name: string; digest: Digest }[] {
  const whole = fs
    .readdirSync(pages)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const article = articleOf(fs.readFileSync(new URL(file, pages), 'utf8'), `https://pages.example/${file}`);
      return article?.state.isArticle ? [{ name: file, article }] : [];
    });
  const short = fs
    .readdirSync(quoted)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const { language, passages } = readQuotedPage(new URL(file, quoted));
      return { name: file, article: bareArticle(passages, language) };
    });
  return [...whole, ...short]
    .map(({ name, article }) => ({ name, digest: standardDigest(article) }))
    .filter(({ digest }) => digest.lead.length > 0);
}
