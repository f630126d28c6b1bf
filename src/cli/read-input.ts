import type { Article } from '../core/article.ts';
import { limitArticle } from '../core/limit-article.ts';
import { settleLanguage } from '../core/settle-language.ts';
import { countWords } from '../core/text/words.ts';
import type { LeftOut } from '../page/left-out.ts';
import { readArticle } from '../page/read-article.ts';
import { type Failure, failure } from './failure.ts';
import { findDirection } from './find-direction.ts';
import { type LoadedInput, loadInput } from './load-input.ts';
import { parsePage } from './parse-page.ts';
import { readPlainText } from './read-plain-text.ts';

/** What to read and what the caller knows better than the page: its address and its language. */
export interface InputPlace {
  place: string;
  url: string | null;
  language: string | null;
}

/** An article and what was left out of its page. */
export interface ReadInput {
  kind: 'read';
  article: Article;
  leftOut: readonly LeftOut[];
}

/** Reads one input into an article; a page that is no article is read all the same where it has text. */
export async function readInput(input: InputPlace): Promise<ReadInput | Failure> {
  const loaded = await loadInput(input.place);
  if (loaded.kind === 'failed') return loaded;
  const place = { url: input.url ?? loaded.url, language: input.language };
  const subject = input.place === '-' ? 'standard input' : input.place;
  if (!loaded.isPlainText) return readPage(loaded, place, subject);
  const article = readPlainText(loaded.text, place);
  return article === null ? { ...failure('no-text', subject), isArticle: false } : { kind: 'read', article, leftOut: [] };
}

function readPage(loaded: LoadedInput, place: { url: string; language: string | null }, subject: string): ReadInput | Failure {
  const document = parsePage(loaded.text);
  if (place.language !== null) document.documentElement?.setAttribute('lang', place.language);
  const result = readArticle(document, { url: place.url, anyway: true });
  if (result.kind === 'nothing') {
    const failed = result.frameAddress ? failure('framed-article', subject, result.frameAddress) : failure('no-text', subject);
    return { ...failed, isArticle: false };
  }
  const settled = settleLanguage(limitArticle(result.article));
  const article = place.language === null ? settled : inLanguage(settled, place.language);
  return { kind: 'read', article, leftOut: result.leftOut ?? [] };
}

/** The article with the language that the caller gave, whatever the page says. */
function inLanguage(article: Article, language: string): Article {
  const wordCount = article.passages.reduce((count, passage) => count + countWords(passage.text, language), 0);
  return { ...article, source: { ...article.source, language, direction: findDirection(language, ''), wordCount } };
}
