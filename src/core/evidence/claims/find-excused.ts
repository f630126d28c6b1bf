import type { AlignedSentence } from './align-with-carrier.ts';
import { type Comparison, isFound } from './compare-claim.ts';
import type { ClaimWord } from './read-claim-text.ts';
import { resolveDays } from './resolve-days.ts';

/** Words that a claim has where its carrier has not, and that need no doubt: another way to write a date or a unit, “Mr” before a name, what only stands elsewhere. */
export function findExcused(sentence: AlignedSentence, comparison: Comparison, publishedAt: string | null): ReadonlySet<ClaimWord> {
  const { claim, source, language } = comparison;
  const days = new Set(resolveDays(source, language, publishedAt).map(({ day }) => day));
  const dated = resolveDays(claim, language, publishedAt).filter(({ day }) => days.has(day));
  const places = new Set(dated.flatMap((named) => named.places));
  const units = new Set(claim.quantities.flatMap(({ unit, to }) => (unit === null ? [] : [to])));
  const isExcused = (word: ClaimWord): boolean => {
    if (places.has(word.at) || units.has(word.at)) return true;
    if (!isFound(word, comparison)) return language.isCourtesy(word.term) && isBeforeName(word, sentence);
    return isOfDate(word, comparison) || (language.isSaying(word.term) && word.kind === 'function');
  };
  return new Set(sentence.added.filter(isExcused));
}

/** Whether the next word is one that the carrier has, with a capital. */
function isBeforeName(word: ClaimWord, { words, kept }: AlignedSentence): boolean {
  const next = words[words.indexOf(word) + 1];
  return next?.isCapital === true && kept.has(next);
}

const AROUND = [-2, -1, 1];

/** Whether a word is part of a date, here and where the source has it: dates may stand anywhere in their sentence. */
function isOfDate({ at, kind }: ClaimWord, { claim, source, matches }: Comparison): boolean {
  const isBesideDate = (words: readonly ClaimWord[], place: number) => AROUND.some((step) => words[place + step]?.kind === 'date');
  if (kind !== 'number') return kind === 'date';
  return isBesideDate(claim.words, at) && (matches[at] ?? []).some((place) => isBesideDate(source.words, place));
}
