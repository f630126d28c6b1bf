import { indexWords, matchWords, type WordIndex } from './match-words.ts';
import { type ClaimText, type ClaimWord, readClaimText, sentencesOf } from './read-claim-text.ts';
import { type ClaimLanguage, claimLanguageFor } from './tables/pick-claim-table.ts';

/** A claim beside its sources: for each word of it the places where the sources have it. */
export interface Comparison {
  claim: ClaimText;
  source: ClaimText;
  sourceIndex: WordIndex;
  matches: readonly (readonly number[])[];
  language: ClaimLanguage;
}

interface ReadSource {
  language: ClaimLanguage;
  source: ClaimText;
  sourceIndex: WordIndex;
}

const readBefore = new WeakMap<readonly string[], ReadSource>();

/** The sources read; the same list is not read again for the next claim. */
function readSource(sources: readonly string[], language: ClaimLanguage): ReadSource {
  const before = readBefore.get(sources);
  if (before && before.language === language) return before;
  const source = readClaimText(sources, language);
  const read = { language, source, sourceIndex: indexWords(source, language) };
  readBefore.set(sources, read);
  return read;
}

/** Reads a claim and the sentences that should carry it. */
export function compareClaim(claim: string, sources: readonly string[], language: string | null): Comparison {
  const words = claimLanguageFor(language);
  const own = readClaimText(
    claim.split('\n').flatMap((line) => sentencesOf(line, language)),
    words,
  );
  const { source, sourceIndex } = readSource(sources, words);
  const matches = matchWords(own, indexWords(own, words), source, sourceIndex);
  return { claim: own, source, sourceIndex, matches, language: words };
}

/** Whether the sources have a word of the claim anywhere. */
export const isFound = ({ at }: ClaimWord, { matches }: Comparison): boolean => (matches[at]?.length ?? 0) > 0;
