import { findQuotations } from '../../quotations/find-quotations.ts';
import { citeFrom } from '../cite.ts';
import type { CheckedSentence } from './checked-summary.ts';
import { readToCheck, type SummarySource, type SummaryToCheck } from './read-to-check.ts';

/** A check under way: `sentences` are checked one by one as they are asked for. */
export interface SummaryCheck extends Pick<SummaryToCheck, 'languages' | 'takenOut' | 'total'> {
  sentences: Iterable<CheckedSentence>;
}

/** Compares a summary that anybody wrote with an article, sentence by sentence. */
export function checkSummary(summary: string, source: SummarySource): SummaryCheck {
  const { languages, lines, takenOut, total, check } = readToCheck(summary, source);
  return { languages, takenOut, total, sentences: check(findQuotations(lines, languages.summary, citeFrom(lines))) };
}
