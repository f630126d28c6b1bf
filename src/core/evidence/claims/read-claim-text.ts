import { dateWordsOf } from '../../text/date-lead.ts';
import { segmentsOf } from '../../text/segments.ts';
import { findWords, isUnspaced, type Word } from '../../text/words.ts';
import { plainLetters } from '../plain-letters.ts';
import { isPartOfName, type Quantity, readQuantities } from './read-quantities.ts';
import type { ClaimLanguage } from './tables/pick-claim-table.ts';

export type WordKind = 'content' | 'function' | 'name' | 'number' | 'date';

/** A word as claims and sources are compared. `sentence`: the number of its sentence in the text. */
export interface ClaimWord extends Word {
  at: number;
  sentence: number;
  stem: string;
  kind: WordKind;
  isCapital: boolean;
}

/** A text of one or more sentences, read for comparison. */
export interface ClaimText {
  text: string;
  words: readonly ClaimWord[];
  /** First word and the one after the last, of each sentence. */
  sentences: readonly { from: number; to: number; text: string }[];
  quantities: readonly Quantity[];
}

const CAPITAL = /^\p{Lu}/u;
/** After these a word has its capital for where it stands. */
const STOP = /[.!?:;…]/u;
const POSSESSIVE = /['’]s$/u;
const SHOUTED = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
/** The stops inside "U.K.". */
const DOTTED = /(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?:\.|(?!\p{L})))/gu;
/** Fewer words than this are no sentence of their own: an abbreviation before them was taken for an end. */
const LEAST_WORDS = 3;
/** In UTF-16 units: so much is a sentence, however few its words are. */
const SHORTEST = 120;

/** The sentences of a claim, by the segmenter's rules: tables of abbreviations would weigh more than the rest of the checker. */
export function sentencesOf(text: string, language: string | null): string[] {
  const found: string[] = [];
  for (const { segment } of segmentsOf(text, language, 'sentence')) {
    const last = found.at(-1);
    if (last !== undefined && (countsShort(last) || countsShort(segment) || /\b\p{Lu}\p{L}{0,3}\.\s*$/u.test(last.slice(-SHORTEST))))
      found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found.map((one) => one.trim()).filter((one) => one !== '');
}

const countsShort = (text: string): boolean => text.length < SHORTEST && !isUnspaced(text) && text.trim().split(/\s+/).length < LEAST_WORDS;

/** Reads sentences word by word. Kinds go by what a text itself shows; `namesIn` settles words whose case tells nothing. */
export function readClaimText(sentences: readonly string[], language: ClaimLanguage): ClaimText {
  const words: ClaimWord[] = [];
  const spans: { from: number; to: number; text: string }[] = [];
  const quantities: Quantity[] = [];
  const { months, weekdays } = dateWordsOf(language.tag);
  for (const [sentence, original] of sentences.entries()) {
    const text = plainLetters(original).replace(DOTTED, '');
    const from = words.length;
    const found = findWords(text, language.tag);
    const read = readQuantities(found, text, language);
    for (const quantity of read.quantities) quantities.push({ ...quantity, from: quantity.from + from, to: quantity.to + from });
    for (const [index, word] of found.entries()) {
      const isCapital = CAPITAL.test(word.text);
      const isDate = (months.has(word.term) && word.text.length > 2 && isCapital) || (weekdays.has(word.term) && word.text.length > 2);
      // Spelled out: a spread costs a fifth of a check.
      words.push({
        start: word.start,
        end: word.end,
        text: word.text,
        term: word.term,
        at: from + index,
        sentence,
        stem: language.stem(word.term),
        isCapital,
        kind: read.numbers.has(index) ? 'number' : isDate ? 'date' : kindOf(word, found, index, text, language),
      });
    }
    spans.push({ from, to: words.length, text });
  }
  nameOpenings(words, language);
  return { text: sentences.join('\n'), words, sentences: spans, quantities };
}

/** Whether a word and the next one may be a first name and a surname. */
const isFirstName = ({ text, sentence }: ClaimWord, next: ClaimWord | undefined): boolean =>
  next?.kind === 'name' && next.sentence === sentence && !SHOUTED.test(next.text) && !POSSESSIVE.test(text);

/** A sentence's first word has its capital for where it stands: it is a name where one follows it, or where it is one elsewhere. */
function nameOpenings(words: readonly ClaimWord[], language: ClaimLanguage): void {
  const names = new Set(words.filter(({ kind }) => kind === 'name').map(({ stem }) => stem));
  for (const word of words) {
    const next = words[word.at + 1];
    const isBeforeName = next?.kind === 'name' && next.sentence === word.sentence;
    if (language.isTitle(word.term) && isBeforeName) word.kind = 'function';
    else if (word.kind === 'content' && word.isCapital && !language.capitalNouns && (isFirstName(word, next) || names.has(word.stem)))
      word.kind = 'name';
  }
}

/** What a word is that is no number and no date. */
function kindOf(word: Word, words: readonly Word[], at: number, text: string, language: ClaimLanguage): WordKind {
  if (/^\p{N}/u.test(word.text)) return isPartOfName(words, at, text) ? 'content' : 'number';
  if (SHOUTED.test(word.text)) return 'name';
  if (language.isFunction(word.term) || language.isPronoun(word.term)) return 'function';
  if (language.capitalNouns || !CAPITAL.test(word.text)) return 'content';
  return at === 0 || STOP.test(text.slice(words[at - 1]?.end, word.start)) ? 'content' : 'name';
}
