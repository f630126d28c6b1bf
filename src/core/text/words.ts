import { segmentsOf } from './segments.ts';

/** A word of a text: offsets in UTF-16 units, end exclusive; the term is its folded form. */
export interface Word {
  start: number;
  end: number;
  text: string;
  term: string;
}

const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
const SPACED_WORD = /\p{N}+(?:[.,:]\p{N}+)*(?:[\p{L}\p{M}]+)?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;

/** The form in which two spellings of a word are the same: compatibility forms, case and curled apostrophes folded, a possessive 's dropped. */
export const foldTerm = (word: string): string => {
  const folded = word.normalize('NFKC').toLowerCase();
  return /['’]/.test(folded) ? folded.replaceAll('’', "'").replace(/'s$/, '') : folded;
};

/** Whether words of this text are written without spaces between them. */
export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

const wordOf = (start: number, text: string): Word => ({ start, end: start + text.length, text, term: foldTerm(text) });

function* segmentedWords(text: string, language: string | null): Generator<Word> {
  for (const { segment, index, isWordLike } of segmentsOf(text, language, 'word')) if (isWordLike) yield wordOf(index, segment);
}

/** The words of a text in order, numbers among them; white space and marks are none. */
export function findWords(text: string, language: string | null): Word[] {
  if (isUnspaced(text)) return [...segmentedWords(text, language)];
  return Array.from(text.matchAll(SPACED_WORD), (match) => wordOf(match.index, match[0]));
}

/** How often each term comes in a text; a word is folded once, however often it comes. */
export function countTerms(text: string, language: string | null): Map<string, number> {
  const words = isUnspaced(text) ? Array.from(segmentedWords(text, language), (word) => word.text) : (text.match(SPACED_WORD) ?? []);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const terms = new Map<string, number>();
  for (const [word, count] of counts) {
    const term = foldTerm(word);
    terms.set(term, (terms.get(term) ?? 0) + count);
  }
  return terms;
}

/** How many words a text has; where words are spaced, counting ends at `most`. */
export function countWords(text: string, language: string | null, most = Infinity): number {
  let count = 0;
  if (isUnspaced(text)) {
    for (const { isWordLike } of segmentsOf(text, language, 'word')) if (isWordLike) count++;
    return count;
  }
  while (count < most && SPACED_WORD.test(text)) count++;
  // Whoever uses the pattern next would begin where this ended.
  SPACED_WORD.lastIndex = 0;
  return count;
}

/** Whether a text has so many words: quicker than counting them all. */
export const hasWords = (text: string, language: string | null, least: number): boolean => countWords(text, language, least) >= least;
