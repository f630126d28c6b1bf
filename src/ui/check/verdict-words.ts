import { joinNeighbours } from '../../core/evidence/claims/join-neighbours.ts';
import type { CheckedSentence, SummaryDoubt, SummaryVerdict } from '../../core/evidence/summary/checked-summary.ts';
import { type MessageKey, say } from '../../platform/words.ts';
import { doubtKeys } from '../words/doubt-keys.ts';

const verdicts: Record<SummaryVerdict, MessageKey> = {
  carried: 'verdictCarried',
  partly: 'verdictPartly',
  'not-found': 'verdictNotFound',
  altered: 'verdictAltered',
  'other-speaker': 'verdictOtherSpeaker',
  'not-compared': 'verdictNotCompared',
};

/** Null where the words stand elsewhere, over the whole outcome, or nothing is to be said: a summary leaves out what it likes. */
const whyKeys: Record<SummaryDoubt['kind'], MessageKey | null> = {
  ...doubtKeys,
  'left-out': null,
  'quotation-missing': 'doubtQuotation',
  'not-quoted': 'doubtNotQuoted',
  'unnamed-speaker': 'doubtSpeaker',
  'other-language': null,
  heading: 'checkHeading',
};

/** How a sentence stands to its source, in the reader's words. */
export const tellVerdict = (verdict: SummaryVerdict): string => say(verdicts[verdict]);

/** How many sentences stand so. */
export const tellCount = (verdict: SummaryVerdict, count: number): string => say('checkTally', tellVerdict(verdict), count);

/** Why a sentence is not simply carried, one sentence for each kind of doubt. */
export function tellDoubts({ text, doubts }: Pick<CheckedSentence, 'text' | 'doubts'>): string[] {
  const details = new Map<MessageKey, string[]>();
  for (const { kind, detail } of doubts) {
    const key = whyKeys[kind];
    if (key) details.set(key, [...(details.get(key) ?? []), detail]);
  }
  return [...details].map(([key, words]) => say(key, joinNeighbours([...new Set(words)], text).join(' · ')));
}
