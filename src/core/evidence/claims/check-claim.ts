import { alignWithCarriers } from './align-with-carrier.ts';
import { compareClaim, isFound } from './compare-claim.ts';
import type { Doubt, WeighedDoubt } from './doubt.ts';
import { doubtAddedWords, doubtInsertions } from './doubt-added-words.ts';
import { doubtDroppedWords } from './doubt-dropped-words.ts';
import { doubtUnits } from './doubt-numbers.ts';
import { doubtQuotations } from './doubt-quotations.ts';
import { doubtSpeakers } from './doubt-speakers.ts';
import { doubtQuestion, doubtTurns } from './doubt-turns.ts';
import { findExcused } from './find-excused.ts';
import { readClaimText } from './read-claim-text.ts';
import { weighClaim } from './weigh-claim.ts';

export type { Doubt } from './doubt.ts';

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

/** Fewer of its words with content than this share are in the sources: the claim is about something else. */
const LEAST_COVERED = 0.5;

/** In UTF-16 units: more than this is no claim, and no sentences to cite for one. */
const LONGEST_CLAIM = 1500;
const LONGEST_SOURCES = 40_000;

const isTooLong = (claim: string, sources: readonly string[]): boolean =>
  claim.length > LONGEST_CLAIM || sources.reduce((sum, { length }) => sum + length, 0) > LONGEST_SOURCES;

/** Whether the cited sentences, in their order, carry a claim; what is too long to be compared is not carried. */
export function checkClaim(
  claim: string,
  sources: readonly string[],
  { language, context = [], publishedAt = null }: ClaimContext,
): CheckedClaim {
  if (isTooLong(claim, sources)) return { verdict: 'failed', doubts: [], score: 0 };
  const comparison = compareClaim(claim, sources, language);
  const known = new Set(readClaimText(context, comparison.language).words.map(({ stem }) => stem));
  const aligned = alignWithCarriers(comparison);
  const kept = new Set(aligned.flatMap((sentence) => [...sentence.kept.values()]));
  const weighed = [
    ...doubtQuotations(claim, sources),
    ...doubtUnits(comparison),
    ...aligned.flatMap((sentence) => {
      const excused = findExcused(sentence, comparison, publishedAt);
      return [
        ...doubtTurns(sentence, comparison),
        ...doubtQuestion(sentence, comparison),
        ...doubtSpeakers(sentence, comparison),
        ...doubtAddedWords(sentence, comparison, excused, known),
        ...doubtInsertions(sentence),
        ...doubtDroppedWords(sentence, comparison, excused, kept),
      ];
    }),
  ];
  const items = comparison.claim.words.filter(({ kind }) => kind !== 'function');
  const covered = items.filter((word) => isFound(word, comparison)).length;
  const isAbout = items.length > 0 && covered >= LEAST_COVERED * items.length;
  const doubts = listed(weighed);
  const failed = !isAbout || weighed.some(({ refutes }) => refutes);
  return { verdict: failed ? 'failed' : doubts.length > 0 ? 'partial' : 'supported', doubts, score: weighClaim(comparison) };
}

/** Each doubt once. */
function listed(weighed: readonly WeighedDoubt[]): Doubt[] {
  const found = new Map(weighed.map(({ kind, detail }) => [`${kind} ${detail}`, { kind, detail }]));
  return [...found.values()];
}
