import { claimsOf } from '../../src/core/claims-of.ts';
import { readSentences } from '../../src/core/digest/read-sentences.ts';
import type { Claim, Digest } from '../../src/core/digest.ts';

/** What a reader of a digest has to do without. */
export interface Without {
  /** Claims that begin a stretch of the article inside a paragraph. */
  torn: Claim[];
  /** Claims that take for known what neither the title nor a claim before them has told. */
  untold: Claim[];
}

/** The claims of a digest that begin amid a paragraph, and those that refer to what is not shown, as far as the language's tables know. */
export function findUntold(digest: Digest): Without {
  const { passages, source } = digest;
  const sentences = readSentences(passages, source.language, source);
  // Labels of rows are not words of their sentences: a claim is known by where its words end.
  const at = new Map(sentences.map((sentence) => [`${sentence.passage.id} ${sentence.end}`, sentence]));
  const known = new Map<string, number>();
  const shown = new Set<number>();
  const found: Without = { torn: [], untold: [] };
  for (const claim of claimsOf(digest)) {
    const last = claim.citations.at(-1);
    const sentence = last && at.get(`${last.passage} ${last.end}`);
    if (!sentence) continue;
    const { index, place, refers, terms } = sentence;
    if (place > 0 && !shown.has(index - 1)) found.torn.push(claim);
    if (refers.some(({ from, term }) => !shown.has(from) && (term === null || (known.get(term) ?? index) >= index)))
      found.untold.push(claim);
    shown.add(index);
    for (const term of terms) known.set(term, Math.min(index, known.get(term) ?? index));
  }
  return found;
}
