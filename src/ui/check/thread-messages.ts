import type { SummarySource } from '../../core/evidence/summary/check-summary.ts';
import type { CheckedSentence } from '../../core/evidence/summary/checked-summary.ts';

/** What the page asks of the thread that checks. */
export interface CheckOrder {
  summary: string;
  source: SummarySource;
}

/** What the thread tells: first what it has read, then sentences in order, a few at a time, then its end. `language` is the summary's, BCP 47. */
export type CheckNews =
  | { kind: 'begun'; isSameLanguage: boolean; language: string | null; takenOut: number; total: number }
  | { kind: 'checked'; sentences: CheckedSentence[] }
  | { kind: 'ended' };
