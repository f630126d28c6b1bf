import type { AlignedSentence } from './align-with-carrier.ts';
import type { Comparison } from './compare-claim.ts';
import type { WeighedDoubt } from './doubt.ts';
import { findTurns } from './find-turns.ts';

/** What turns the sense of a claim against the sentence that carries it. */
export function doubtTurns({ words, carrier, kept }: AlignedSentence, { matches, source, language }: Comparison): WeighedDoubt[] {
  const sentence = carrier.words[0]?.sentence;
  const { added, dropped, opposites } = findTurns(words, matches, source, (word) => word.sentence === sentence, language);
  // A denial that stands where its source has it is none too many, whatever it denies.
  const places = new Set(kept.values());
  return [
    ...added.filter((word) => !kept.has(word)).map(({ text }) => ({ kind: 'negation' as const, detail: text, refutes: true })),
    ...dropped.filter((word) => !places.has(word)).map(({ text }) => ({ kind: 'negation' as const, detail: text, refutes: true })),
    ...opposites.map(({ own }) => ({ kind: 'opposite' as const, detail: own.text, refutes: true })),
  ];
}

const QUESTION = /$(?<=[?？؟]\P{L}*)/u;

/** A question that the claim takes for an answer. */
export const doubtQuestion = ({ carrier: { text } }: AlignedSentence, { claim }: Comparison): WeighedDoubt[] =>
  QUESTION.test(text) && !QUESTION.test(claim.text) ? [{ kind: 'certainty', detail: text, refutes: false }] : [];
