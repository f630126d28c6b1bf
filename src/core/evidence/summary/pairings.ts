import { findWords, type Word } from '../../text/words.ts';
import type { Compared } from './doubts-that-count.ts';

/** What goes with a number or a name is one of so many words that say something after it, and stands so many words of any kind behind it. */
const PARTNERS = 2;
const REACH = 3;

const NUMBER = /\p{N}/u;
const NAME = /^\p{Lu}/u;

/** Whether a word is of the same kind as another, as far as its signs tell: a number in digits, a name. */
const isLike = (one: Word, other: Word): boolean => [NUMBER, NAME].some((kind) => kind.test(one.text) && kind.test(other.text));

/**
 * Whether the article pairs what stands right after these words (a number or a name of the summary) with another of their kind: "584 cases" where it has
 * "3,248 cases … 584 deaths". Of a number in letters it is enough that the article has it elsewhere.
 */
export function arePairedOtherwise(detail: string, compared: Compared): boolean {
  const own = findWords(compared.text, compared.language);
  const [first] = findWords(detail, compared.language);
  const at = own.findIndex(({ term }) => term === first?.term);
  const subject = own[at];
  if (!subject) return false;
  const isInLetters = !NUMBER.test(subject.text) && !NAME.test(subject.text);
  const partners = own
    .slice(at + 1)
    .filter((word) => !isLike(word, subject) && compared.index.stemOfWord(word) !== null)
    .slice(0, PARTNERS);
  for (const partner of partners) {
    const places = compared.carriers.flatMap(({ words }) => beforeEach(partner, words, compared));
    if (places.some((before) => before.some(({ term }) => term === subject.term))) return false;
    if (places.some((before) => before.some((word) => isLike(word, subject)))) return true;
  }
  return isInLetters;
}

/** The few words before each place at which a word of that stem stands. */
function beforeEach(partner: Word, words: readonly Word[], { index }: Compared): Word[][] {
  const stem = index.stemOfWord(partner);
  return words.flatMap((word, at) => (index.stemOfWord(word) === stem ? [words.slice(Math.max(0, at - REACH), at)] : []));
}
