import { findWords } from '../../text/words.ts';

/** What makes a claim doubtful; the interface puts each into words. `opposite`: a word and its opposite; `roles`: who did what to whom; `joined`: one sentence of two. */
export type DoubtKind =
  | 'number'
  | 'date'
  | 'name'
  | 'quotation'
  | 'negation'
  | 'opposite'
  | 'certainty'
  | 'speaker'
  | 'roles'
  | 'joined'
  | 'words';

/** `detail`: the words of the claim that are in doubt, as they stand there; of a dropped “not”, the words of the source. */
export interface Doubt {
  kind: DoubtKind;
  detail: string;
}

/** `supported`: nothing speaks against it; `partial`: to be shown with its doubts; `failed`: not to be shown. `score`: 0 to 1, the higher the better carried. */
export interface CheckedClaim {
  verdict: 'supported' | 'partial' | 'failed';
  doubts: Doubt[];
  score: number;
}

export interface ClaimContext {
  /** BCP 47 tag of claim and sources, null where nobody knows it. */
  language: string | null;
  /** What stands before the cited sentences, title included: who “she” may be. */
  context?: readonly string[];
  /** ISO 8601 date of the article, for “last Tuesday”. */
  publishedAt?: string | null;
}

/** Whether the cited sentences carry a claim. */
export function checkClaim(claim: string, sources: readonly string[], { language }: ClaimContext): CheckedClaim {
  const known = new Set(findWords(sources.join('\n'), language).map(({ term }) => term));
  const words = findWords(claim, language);
  const missing = words.filter(({ term }) => !known.has(term));
  const score = words.length > 0 ? 1 - missing.length / words.length : 0;
  const doubts = missing.map(({ text }): Doubt => ({ kind: /\p{N}/u.test(text) ? 'number' : 'words', detail: text }));
  const failed = score < 0.5 || doubts.some(({ kind }) => kind === 'number');
  return { verdict: failed ? 'failed' : doubts.length > 0 ? 'partial' : 'supported', doubts, score };
}
