import { articleText } from '../../core/article-text.ts';
import type { Digest } from '../../core/digest.ts';

/** Tells which capitalized words of an article are names: those that stand nowhere in it in lower case. In German, which capitalizes every noun, only words of the names of those who speak. */
export function nameTeller({ passages, quotations }: Digest, language: string | null): (word: string) => boolean {
  const speakers = new Set(quotations.flatMap(({ speaker }) => speaker?.name?.split(/\s+/u) ?? []));
  if (language?.startsWith('de')) return (word) => speakers.has(word);
  const lower = new Set(articleText(passages).match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}’'-]+/gu));
  return (word) => !lower.has(word.toLowerCase());
}
