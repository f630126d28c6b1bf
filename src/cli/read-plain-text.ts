import type { Article, Passage } from '../core/article.ts';
import { countWords } from '../core/text/words.ts';
import { findDirection } from './find-direction.ts';

const ENDS_A_SENTENCE = /[.!?…:;,。．！？：；，、؟۔؛،।॥]["'“”’«»›)\]）」』]*$/u;

/** Reads plain text: a paragraph for each line that is not blank; a first line without final punctuation, followed by a blank line, is title and heading. Null where there is no text. */
export function readPlainText(text: string, place: { url: string; language: string | null }): Article | null {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).map((line) => line.replace(/\s+/gu, ' ').trim());
  const first = lines.findIndex((line) => line !== '');
  if (first < 0) return null;
  const title = findTitle(lines, first);
  const paragraphs = lines.slice(title === null ? first : first + 1).filter((line) => line !== '');
  const kinds: [Passage['kind'], string][] = paragraphs.map((line) => ['paragraph', line]);
  if (title !== null) kinds.unshift(['heading', title]);
  const passages = kinds.map(([kind, line], i) => ({ id: `p${i + 1}`, kind, text: line }));
  return articleOf(passages, title ?? '', place);
}

function findTitle(lines: readonly string[], first: number): string | null {
  const line = lines[first] ?? '';
  const isTitle = lines[first + 1] === '' && !ENDS_A_SENTENCE.test(line) && lines.slice(first + 2).some((later) => later !== '');
  return isTitle ? line : null;
}

function articleOf(passages: Passage[], title: string, place: { url: string; language: string | null }): Article {
  const texts = passages.map((passage) => passage.text);
  return {
    scope: 'page',
    source: {
      url: place.url,
      canonicalUrl: null,
      title,
      siteName: null,
      byline: null,
      publishedAt: null,
      modifiedAt: null,
      language: place.language,
      direction: findDirection(place.language, texts.join('\n')),
      wordCount: texts.reduce((count, line) => count + countWords(line, place.language), 0),
    },
    state: { isArticle: true, confidence: 1, notes: [] },
    passages,
  };
}
