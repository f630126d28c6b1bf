import type { Passage } from '../article.ts';
import type { ClaimedSpan } from './write-claim.ts';

/** A list's number, a mark or a letter before a heading, and a mark after it. */
const BEFORE = /^(?:[#№]\s?\p{N}{1,3}\s+|\p{Lo}\s\p{N}{1,3}\s\p{Lo}\s|\p{N}{1,3}(?:[.):–—]|\s[–—-])+\s+|[^\p{L}\p{N}"“„«‘'¿¡([$€£]+)+/u;
const AFTER = /(?<![\s:#|¶–—-])[\s:#|¶–—-]+$/u;

/** The words of a page's heading, without its number and the marks around it. */
export function wordsOfHeading(passage: Passage): ClaimedSpan {
  const { text } = passage;
  const start = BEFORE.exec(text)?.[0].length ?? 0;
  const end = text.replace(AFTER, '').length;
  return start < end ? { passage, start, end } : { passage, start: 0, end: text.length };
}
