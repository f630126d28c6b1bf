import type { Article } from '../../src/core/article.ts';
import type { Digest } from '../../src/core/digest.ts';

/** Where a digest's second headline comes from. */
export type HeadlineKind = 'standfirst' | 'description' | 'sentence' | 'title again' | 'none';

const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** The kind of a digest's headline: the words of the page's description, a short passage of its own above the text, another sentence. */
export function headlineKind({ headline, source, passages }: Digest, { description }: Article): HeadlineKind {
  const words = wordsOf(headline?.text ?? '');
  if (!headline || !words) return 'none';
  if (wordsOf(source.title).includes(words)) return 'title again';
  if (wordsOf(description ?? '') === words) return 'description';
  const first = passages.find(({ kind }) => kind === 'paragraph');
  return headline.citations[0]?.passage === first?.id && first && wordsOf(first.text) === words ? 'standfirst' : 'sentence';
}
