import type { Passage } from '../../core/article.ts';
import type { Quotation } from '../../core/digest.ts';
import type { CheckedSentence } from '../../core/evidence/summary/checked-summary.ts';
import type { SummarySource } from '../../core/evidence/summary/read-to-check.ts';

/** What the page asks of the thread that checks: first to read a summary, then to check it with the quotations that were found in its lines. */
export type CheckOrder = { kind: 'read'; summary: string; source: SummarySource } | { kind: 'check'; quotations: Quotation[] };

/** What the thread tells: first what it has read, then sentences in order, a few at a time, then its end. `language` is the summary's, BCP 47. */
export type CheckNews =
  | { kind: 'begun'; lines: Passage[]; isSameLanguage: boolean; language: string | null; takenOut: number; total: number }
  | { kind: 'checked'; sentences: CheckedSentence[] }
  | { kind: 'ended' };
