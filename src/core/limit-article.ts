import type { Article } from './article.ts';

/** In UTF-16 units, some 170,000 words: a digest of so much takes two to three seconds of the processor, and whoever has more has a book. */
const LONGEST = 1_000_000;

/** An article no longer than a digest can be written of at once: its first passages, and a note of how many of all these are. */
export function limitArticle(article: Article): Article {
  const { passages, state } = article;
  let length = 0;
  const read = passages.findIndex(({ text }) => {
    length += text.length;
    return length > LONGEST;
  });
  if (read < 1) return article;
  const notes = [...state.notes.filter(({ kind }) => kind !== 'text-cut'), { kind: 'text-cut' as const, read, total: passages.length }];
  return { ...article, passages: passages.slice(0, read), state: { ...state, notes } };
}
