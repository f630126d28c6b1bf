import type { Citation } from '../../digest.ts';
import type { Doubt } from '../claims/doubt.ts';
import type { Span } from '../fragment-directive.ts';

/**
 * How a sentence of a summary stands to its article.
 * - `carried`: the source says it
 * - `partly`: with doubts
 * - `not-found`: the source does not say it, or says otherwise
 * - `altered`: it quotes words that the source has otherwise
 * - `other-speaker`: it quotes the source's words as somebody else's
 * - `not-compared`: a heading, or in another language without anything that could be compared
 */
export type SummaryVerdict = 'carried' | 'partly' | 'not-found' | 'altered' | 'other-speaker' | 'not-compared';

/**
 * Why a sentence is not simply carried: what `checkClaim` doubts, and
 * - `quotation-missing`: the words quoted are nowhere in the source
 * - `not-quoted`: they are, but as the article's own words and not as anybody's
 * - `unnamed-speaker`: they are, but who is said to say them is not named near them
 * - `other-language`: only numbers, names and quotations could be compared
 * - `heading`: the line stands over others and claims nothing
 */
export interface SummaryDoubt {
  kind: Doubt['kind'] | 'quotation-missing' | 'not-quoted' | 'unnamed-speaker' | 'other-language' | 'heading';
  detail: string;
}

/** Words of the article beside a sentence of a summary; `shared`: spans of its exact words that the sentence has too. */
export interface SourceBeside {
  citation: Citation;
  shared: Span[];
}

/** Words that a summary quotes. `source`: the article's wording where it is another; `said`, `speaker`: who says it by the summary and by the article, where these are two. */
export interface CheckedQuotedWords {
  text: string;
  outcome: 'exact' | 'altered' | 'stitched' | 'missing' | 'not-quoted' | 'other-speaker' | 'unnamed-speaker';
  source: string | null;
  said: string | null;
  speaker: string | null;
  citations: Citation[];
}

/** A sentence of a summary with what came of it; `sources` in the article's order. */
export interface CheckedSentence {
  id: string;
  text: string;
  verdict: SummaryVerdict;
  doubts: SummaryDoubt[];
  quotations: CheckedQuotedWords[];
  sources: SourceBeside[];
}

/** The most UTF-16 units of a summary that are checked. */
export const LONGEST_SUMMARY = 2 ** 20;

/** The verdicts, from what stands to what does not. */
export const SUMMARY_VERDICTS = [
  'carried',
  'partly',
  'not-found',
  'altered',
  'other-speaker',
  'not-compared',
] as const satisfies readonly SummaryVerdict[];

/** How many sentences have each verdict. */
export function countVerdicts(sentences: readonly CheckedSentence[]): Record<SummaryVerdict, number> {
  const counts = { carried: 0, partly: 0, 'not-found': 0, altered: 0, 'other-speaker': 0, 'not-compared': 0 };
  for (const { verdict } of sentences) counts[verdict] += 1;
  return counts;
}
