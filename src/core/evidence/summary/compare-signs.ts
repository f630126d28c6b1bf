import { plainDigits } from '../../text/plain-digits.ts';
import { findWords } from '../../text/words.ts';
import type { SummaryDoubt } from './checked-summary.ts';
import type { SourceIndex, SourceSentence } from './source-index.ts';

/** What of a sentence can be compared with an article in another language: its numbers, and the names that both write alike. */
export interface ComparedSigns {
  /** The article's sentences that have them, in its order. */
  sentences: SourceSentence[];
  /** The numbers that it has nowhere. */
  doubts: SummaryDoubt[];
}

const MOST = 3;
const FEWEST_LETTERS = 3;
const NUMBER = /\p{N}/u;

/** The digits of a number alone: where its comma and its point stand is a matter of language. */
const digitsOf = (word: string): string => plainDigits(word.normalize('NFKC')).replace(/\D/gu, '');

/** Compares the numbers and names of a sentence with an article in another language. */
export function compareSigns(sentence: string, language: string | null, index: SourceIndex): ComparedSigns {
  const words = findWords(sentence, language);
  const numbers = words.filter(({ text }) => NUMBER.test(text));
  const names = words.filter(({ text }) => /^\p{Lu}/u.test(text) && text.length >= FEWEST_LETTERS);
  const digits = new Set(numbers.map(({ text }) => digitsOf(text)));
  const terms = new Set(names.map(({ term }) => term));
  const hits = index.sentences
    .map((one) => ({ one, had: one.words.filter((word) => isSign(word.text, word.term, digits, terms)) }))
    .filter(({ had }) => had.length > 0);
  const known = new Set(hits.flatMap(({ had }) => had.flatMap(({ text }) => (NUMBER.test(text) ? digitsOf(text) : []))));
  const doubts = numbers.flatMap(({ text }): SummaryDoubt[] => (known.has(digitsOf(text)) ? [] : [{ kind: 'number', detail: text }]));
  const best = hits.toSorted((a, b) => new Set(b.had.map(({ term }) => term)).size - new Set(a.had.map(({ term }) => term)).size);
  const sentences = best.slice(0, MOST).map(({ one }) => one);
  return { sentences: sentences.toSorted((a, b) => a.index - b.index), doubts };
}

const isSign = (text: string, term: string, digits: ReadonlySet<string>, terms: ReadonlySet<string>): boolean =>
  NUMBER.test(text) ? digits.has(digitsOf(text)) : /^\p{Lu}/u.test(text) && terms.has(term);
