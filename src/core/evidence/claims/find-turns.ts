import type { ClaimText, ClaimWord } from './read-claim-text.ts';
import type { ClaimLanguage } from './tables/pick-claim-table.ts';

/** What turns a claim's sense against its source's. */
export interface Turns {
  /** Denials of the claim that its source does not have there. */
  added: ClaimWord[];
  /** Denials of the source, beside words that the claim has, that the claim does not have. */
  dropped: ClaimWord[];
  /** Words of the claim in whose place the source has the opposite. */
  opposites: { own: ClaimWord; other: ClaimWord }[];
}

/** How far a denial reaches, in words, and how many words with content it denies. */
const REACH = 7;
const DENIED = 2;
const BEHIND = 2;
/** How much farther from the neighbours of a word its opposite may stand in the source. */
const SLACK = 3;
const NEIGHBOURS = 3;

const isContent = ({ kind }: ClaimWord): boolean => kind !== 'function';

/** A word's sentence from so many words before it to so many behind it; `words` have no gaps. */
function wordsBeside({ at, sentence }: ClaimWord, before: number, behind: number, words: readonly ClaimWord[]): ClaimWord[] {
  const start = at - (words[0]?.at ?? 0);
  return words.slice(Math.max(0, start - before), start + behind + 1).filter((word) => word.sentence === sentence);
}

/** The words with content that a denial may be about. */
const deniedBy = (denial: ClaimWord, words: readonly ClaimWord[], language: ClaimLanguage): ClaimWord[] =>
  wordsBeside(denial, -1, REACH, words)
    .filter((word) => isContent(word) && !language.isNegation(word.term))
    .slice(0, DENIED);

/** Compares the denials and opposites of some words of a claim with those of these sentences of its source. */
export function findTurns(
  words: readonly ClaimWord[],
  matches: readonly (readonly number[])[],
  source: ClaimText,
  among: (word: ClaimWord) => boolean,
  language: ClaimLanguage,
): Turns {
  const denials = words.filter(({ term }) => language.isNegation(term));
  const sourceWords = source.words.filter(among);
  const sourceDenials = sourceWords.filter(({ term }) => language.isNegation(term));
  const placesOf = ({ at }: ClaimWord) => (matches[at] ?? []).flatMap((place) => source.words[place] ?? []).filter(among);
  const isDeniedAt = (place: ClaimWord) => wordsBeside(place, REACH, BEHIND, source.words).some(({ term }) => language.isNegation(term));
  const added = denials.filter((denial) => {
    const denied = deniedBy(denial, words, language);
    const beside = denied.length > 0 ? denied : words.filter((word) => isContent(word) && word.at < denial.at).slice(-1);
    // What is denied may be put in other words: then the same denial somewhere near is enough.
    const isElsewhere = beside.every((word) => placesOf(word).length === 0) && sourceDenials.some(({ term }) => term === denial.term);
    return !isElsewhere && !beside.some((word) => placesOf(word).some(isDeniedAt));
  });
  const matched = new Map<number, ClaimWord[]>();
  for (const word of words) for (const place of matches[word.at] ?? []) matched.set(place, [...(matched.get(place) ?? []), word]);
  const dropped = sourceDenials.filter((denial) => {
    const own = deniedBy(denial, source.words, language).map(({ at }) => matched.get(at) ?? []);
    if (own.length === 0 || own[0]?.length === 0) return false;
    return !own.flat().some(({ at }) => denials.some((one) => one.at - at <= BEHIND && at - one.at <= REACH));
  });
  // "No longer allowed" is "prohibited": a denial on one side and an opposite on the other are none.
  const denied = new Set([
    ...denials.flatMap((denial) => deniedBy(denial, words, language)),
    ...sourceDenials.flatMap((denial) => deniedBy(denial, source.words, language)),
  ]);
  const opposed = findOpposites(words, placesOf, source, sourceWords, language);
  const isTurned = ({ own, other }: { own: ClaimWord; other: ClaimWord }) => denied.has(own) !== denied.has(other);
  const turned = opposed.filter(isTurned);
  const isNear = (denial: ClaimWord, word: ClaimWord) => Math.abs(denial.at - word.at) <= REACH;
  return {
    added: added.filter((denial) => !turned.some(({ own }) => isNear(denial, own))),
    dropped: dropped.filter((denial) => !turned.some(({ other }) => isNear(denial, other))),
    opposites: opposed.filter((one) => !isTurned(one)),
  };
}

function findOpposites(
  words: readonly ClaimWord[],
  placesOf: (word: ClaimWord) => readonly ClaimWord[],
  source: ClaimText,
  sourceWords: readonly ClaimWord[],
  language: ClaimLanguage,
): Turns['opposites'] {
  const stems = new Set(words.map(({ stem }) => stem));
  return words.flatMap((own, index) => {
    if (placesOf(own).length > 0) return [];
    const sides = language.sidesOf(own.stem);
    const base = language.turned(own.term);
    const turnedStem = base === null ? null : language.stem(base);
    if (sides.length === 0 && turnedStem === null && own.kind === 'function') return [];
    const beside = [
      ...words.slice(0, index).filter(isContent).slice(-NEIGHBOURS),
      ...words
        .slice(index + 1)
        .filter(isContent)
        .slice(0, NEIGHBOURS),
    ];
    const near = new Set(
      beside.flatMap((word) => {
        const reach = Math.abs(word.at - own.at) + SLACK;
        return placesOf(word).flatMap((place) => wordsBeside(place, reach, reach, source.words));
      }),
    );
    const isOpposite = (other: ClaimWord): boolean => {
      if (language.sidesOf(other.stem).some((side) => sides.includes(-side))) return true;
      if (other.stem === turnedStem) return true;
      const otherBase = own.kind === 'function' ? null : language.turned(other.term);
      return otherBase !== null && language.stem(otherBase) === own.stem;
    };
    const other = sourceWords.find((word) => near.has(word) && !stems.has(word.stem) && isOpposite(word));
    return other ? [{ own, other }] : [];
  });
}
