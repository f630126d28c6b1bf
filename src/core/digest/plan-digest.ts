import type { Article } from '../article.ts';
import type { DigestLength } from '../digest.ts';
import { chooseSentences } from './choose-sentences.ts';
import type { Sentence } from './read-sentences.ts';
import { weighSentences } from './salience.ts';

export function planDigest(
  sentences: Sentence[],
  article: Article,
  options: { length: DigestLength; sentences: number | null },
): { lead: Sentence[] } {
  const salience = weighSentences(sentences, article.source.title, article.source.language);
  const room = options.sentences ? { sentences: options.sentences, words: Number.POSITIVE_INFINITY } : { sentences: 3, words: 90 };
  return { lead: chooseSentences(sentences, salience, room) };
}
