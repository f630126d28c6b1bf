import type { Passage, PassageKind } from '../article.ts';
import type { LanguageRules } from '../text/language-rules.ts';
import { rulesFor } from '../text/rules-for.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { findWords, type Word } from '../text/words.ts';
import { claimStart } from './claim-start.ts';

/** A sentence of an article's running text; its offsets are those of the words a claim would take, in its passage. */
export interface Sentence {
  /** Its place among all sentences of the running text. */
  index: number;
  passage: Passage;
  passageIndex: number;
  /** Its place in its own passage. */
  place: number;
  start: number;
  end: number;
  text: string;
  words: Word[];
  /** Its words without function words, folded. */
  terms: string[];
  /** Whether it may stand alone in a digest: whole, long enough, no question. */
  usable: boolean;
  /** Whether it opens with a word that leans on the sentence before. */
  leans: boolean;
}

const RUNNING: ReadonlySet<PassageKind> = new Set(['paragraph', 'list-item', 'blockquote']);
const MIN_WORDS = 5;
const pairs = [
  ['“', '”'],
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
  ['「', '」'],
  ['『', '』'],
] as const;

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** Whether every quotation mark and bracket that opens in a text also closes in it. */
export function hasBalancedMarks(text: string): boolean {
  if (count(text, '"') % 2) return false;
  if (text.includes('„')) return count(text, '„') === count(text, '“') + count(text, '”');
  if (text.includes('»') && text.indexOf('»') < text.indexOf('«')) return count(text, '»') === count(text, '«');
  return pairs.every(([open, close]) => count(text, open) === count(text, close));
}

function isUsable(text: string, words: number): boolean {
  return words >= MIN_WORDS && /[.!。！।؟。…][\p{Pe}\p{Pf}"']*$/u.test(text) && !/[?？؟;]["”»]?$/u.test(text) && hasBalancedMarks(text);
}

function sentencesOf(passage: Passage, passageIndex: number, language: string | null, rules: LanguageRules): Omit<Sentence, 'index'>[] {
  return splitSentences(passage.text, language).map(({ start, end }, place) => {
    const from = place === 0 ? start + claimStart(passage.text.slice(start, end)) : start;
    const text = passage.text.slice(from, end);
    const words = findWords(text, language);
    const terms = words.map((word) => word.term).filter((term) => !rules.functionWords.has(term));
    const leans = words[0] !== undefined && rules.leaning.has(words[0].term);
    return { passage, passageIndex, place, start: from, end, text, words, terms, usable: isUsable(text, words.length), leans };
  });
}

/** The sentences of an article's paragraphs, list items and block quotes, in page order. */
export function readSentences(passages: readonly Passage[], language: string | null): Sentence[] {
  const rules = rulesFor(language);
  return passages
    .flatMap((passage, at) => (RUNNING.has(passage.kind) ? sentencesOf(passage, at, language, rules) : []))
    .map((sentence, index) => ({ ...sentence, index }));
}
