import { segmentsOf } from './segments.ts';
import { findWords, isUnspaced } from './words.ts';

/** Marks that a reader may leave out when typing: accents of alphabets, vowel points of Arabic and Hebrew. Others, of Thai or Hindi, are letters of their own. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/g;
/** Letters that a keyboard without them writes otherwise, and that no form of Unicode takes apart. */
const SPELLINGS: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ς: 'σ' };
const SPELLED = new RegExp(`[${Object.keys(SPELLINGS).join('')}]`, 'g');
const LETTERS = /[\p{L}\p{M}\p{N}]+/gu;
/** Where no spaces are written a word is searched with so many of those that follow it, for nobody types along the borders that a dictionary finds. */
const JOINED = 4;

/** A word of a text as it is searched: `terms` is what a reader's words may be the beginnings of. Offsets are UTF-16 units, end exclusive. */
export interface SearchedWord {
  start: number;
  end: number;
  terms: string[];
}

/** A word without case and accents. */
const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(SPELLED, (letter) => SPELLINGS[letter] ?? letter)
    .normalize('NFC');

const termsOf = (text: string): string[] => fold(text).match(LETTERS) ?? [];

/** What a reader typed to be found: each is the beginning of a word, or of several where none are divided by spaces. */
export const soughtBeginnings = termsOf;

/** The words of a text as they are searched. */
export function searchedWords(text: string, language: string | null): SearchedWord[] {
  const words = isUnspaced(text) ? segmentedWords(text, language) : findWords(text, language);
  return words.map(({ start, end, text: word }, index) => {
    if (!isUnspaced(word)) return { start, end, terms: termsOf(word) };
    let last = end;
    for (const next of words.slice(index + 1, index + JOINED)) {
      if (next.start !== last) break;
      last = next.end;
    }
    return { start, end, terms: termsOf(text.slice(start, last)) };
  });
}

// Firefox calls some words of Chinese and Japanese not like words, those before a mark for one.
const segmentedWords = (text: string, language: string | null) =>
  Array.from(segmentsOf(text, language, 'word'), ({ segment, index }) => ({
    start: index,
    end: index + segment.length,
    text: segment,
  })).filter((word) => termsOf(word.text).length > 0);

/** Where the words stand that begin with one of these; words that touch are one stretch. */
export function findSought(text: string, language: string | null, sought: readonly string[]): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end, terms } of searchedWords(text, language)) {
    const beginnings = sought.filter((one) => terms.some((term) => term.startsWith(one)));
    if (beginnings.length === 0) continue;
    const longest = Math.max(...beginnings.map(({ length }) => length));
    const until = isUnspaced(text.slice(start, end)) ? Math.max(end, start + longest) : end;
    const last = stretches.at(-1);
    if (last && last.end >= start) last.end = Math.max(last.end, until);
    else stretches.push({ start, end: until });
  }
  return stretches;
}
