import type { Article } from './article.ts';
import { articleText } from './article-text.ts';
import { directionOf } from './text/direction-of.ts';
import { findLanguage, languageDoubt } from './text/find-language.ts';

/** An article with the language that its words are in and the way that is written; a doubt where its page calls it another, or nobody knows. The reader in a page has no words of any language: they would be a tenth of what is injected. */
export function settleLanguage(article: Article): Article {
  const { source, state, passages } = article;
  const found = findLanguage(articleText(passages), source.language);
  if (found === source.language) return article;
  const language = found === 'und' ? null : found;
  const doubt = languageDoubt(source.language, found);
  const notes = doubt ? [...state.notes, { kind: 'language-unsure' as const, ...doubt }] : state.notes;
  return {
    ...article,
    source: { ...source, language, direction: article.direction ?? directionOf(language) },
    state: { ...state, notes },
  };
}
