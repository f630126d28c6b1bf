import type { LanguageRules } from '../text/language-rules.ts';
import type { Word } from '../text/words.ts';

const EARLY = 8;

const opensWith = (text: string, at: number, phrases: readonly string[]): boolean => {
  const opening = text.slice(at, at + 40).toLowerCase();
  return phrases.some((phrase) => opening.startsWith(phrase));
};

/** Whether the main clause after a short first clause without a name opens with a pronoun ("If the tides allow, it could open"). */
function resumes(text: string, words: readonly Word[], rules: LanguageRules): boolean {
  for (let at = 1; at < Math.min(words.length, EARLY); at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word || /^\p{Lu}/u.test(word.text)) return false;
    if (text.slice(before.end, word.start).includes(','))
      return rules.leaning.has(word.term) && !opensWith(text, word.start, rules.standingPhrases);
  }
  return false;
}

/** Whether a sentence opens with a word or phrase that leans on the one before. */
export function opensLeaning(text: string, [first]: readonly Word[], rules: LanguageRules): boolean {
  if (!first || opensWith(text, first.start, rules.standingPhrases)) return false;
  return rules.leaning.has(first.term) || opensWith(text, first.start, rules.leaningPhrases);
}

const QUOTED_FIRST = /^["“„«»「『][^"“”„«»「」『』]*["”“»«」』]/u;
const ATTRIBUTING = 3;

/** Whether a sentence opens with a quotation and says only by a pronoun whose it is ("“Yes,” he said"). */
function quotesPronoun(text: string, words: readonly Word[], { persons }: LanguageRules): boolean {
  const end = QUOTED_FIRST.exec(text)?.[0].length;
  if (end === undefined) return false;
  const after = words.filter(({ start }) => start >= end).slice(0, ATTRIBUTING);
  return after.some(({ term }) => persons.has(term)) && !after.some((word) => /^\p{Lu}/u.test(word.text));
}

/** Whether a sentence cannot be understood without the one before: by its first words, or by a "he" that comes before any name. */
export function leansBack(text: string, words: readonly Word[], rules: LanguageRules): boolean {
  const [first] = words;
  if (!first) return false;
  if (opensWith(text, first.start, rules.standingPhrases)) return false;
  if (opensLeaning(text, words, rules)) return true;
  const second = words[1];
  if (second && rules.functionWords.has(first.term) && rules.leaning.has(second.term)) return true;
  if (resumes(text, words, rules) || quotesPronoun(text, words, rules)) return true;
  for (const word of words.slice(1, EARLY)) {
    if (rules.persons.has(word.term)) return true;
    if (/^\p{Lu}/u.test(word.text)) return false;
  }
  return false;
}
