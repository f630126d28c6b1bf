import type { AlignedSentence } from './align-with-carrier.ts';
import type { Comparison } from './compare-claim.ts';
import type { WeighedDoubt } from './doubt.ts';
import type { ClaimWord } from './read-claim-text.ts';

const REACH = 5;

/** The names beside the first verb of saying, at most so many words away; the nearer side counts. */
function namesBesideSaying(words: readonly ClaimWord[], { language }: Comparison): ClaimWord[] {
  const at = words.findIndex(({ term }) => language.isSaying(term));
  if (at < 0) return [];
  const isName = ({ kind, term }: ClaimWord) => kind === 'name' && !language.isTitle(term);
  const before = words.slice(Math.max(0, at - REACH), at);
  const after = words.slice(at + 1, at + 1 + REACH);
  const [left, right] = [before.findLastIndex(isName), after.findIndex(isName)];
  if (left < 0 && right < 0) return [];
  const isLeft = right < 0 || (left >= 0 && before.length - left <= right + 1);
  return isLeft ? before.filter(isName) : after.filter(isName);
}

/** Who says it, where both the claim and its carrier name somebody: no name in common refutes. */
export function doubtSpeakers({ words, carrier }: AlignedSentence, comparison: Comparison): WeighedDoubt[] {
  const [own, others] = [namesBesideSaying(words, comparison), namesBesideSaying(carrier.words, comparison)];
  if (own.length === 0 || others.length === 0) return [];
  const named = new Set(others.map(({ stem }) => stem));
  return own.some(({ stem }) => named.has(stem)) ? [] : [{ kind: 'speaker', detail: own.map(({ text }) => text).join(' '), refutes: true }];
}
