import type { LanguageRules } from '../text/language-rules.ts';
import { none, wordSet } from '../text/word-set.ts';
import type { Word } from '../text/words.ts';

const EARLY = 8;
const NOUN_PHRASE = 4;
/** German prepositions that open an attribute before its noun, and numerals, which have no ending. */
const ATTRIBUTE = wordSet(
  'in im an am auf aus bei beim durch für gegen von vom zu zum zur mit nach seit über unter um zwischen sehr noch nur bereits so vor',
);
const NUMERALS = wordSet('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf');

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

const ADJECTIVE = /(?:e|e[mnrs]|\p{N})$/u;

/** Whether an article stands for a noun ("Das reicht"), where nouns have capitals: no noun comes after adjectives, nor a small word that opens an attribute ("Das in Kolm gebaute Boot"). */
function standsForNoun(words: readonly Word[], at: number, { functionWords }: LanguageRules, attributes: ReadonlySet<string>): boolean {
  for (const { text, term } of words.slice(at + 1, at + 1 + NOUN_PHRASE)) {
    if (/^\p{Lu}/u.test(text)) return false;
    if (functionWords.has(term)) return !attributes.has(term);
    if (!ADJECTIVE.test(term) && !NUMERALS.has(term)) return true;
  }
  return true;
}

/** Whether a sentence opens with a word or phrase that leans on the one before. */
export function opensLeaning(text: string, words: readonly Word[], rules: LanguageRules): boolean {
  const [first] = words;
  if (!first || opensWith(text, first.start, rules.standingPhrases)) return false;
  if (rules.articles.opening.has(first.term) && standsForNoun(words, 0, rules, ATTRIBUTE)) return true;
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

/** Whether one of the first words is an article that stands for a noun ("In Kolm geht das schneller"), not after a comma, where it may be a relative pronoun. */
function hasBareArticle(text: string, words: readonly Word[], rules: LanguageRules): boolean {
  return words.slice(1, EARLY).some(({ term, start }, at) => {
    if (!rules.articles.inside.has(term) || /$(?<=[,"“„»]\P{L}*)/u.test(text.slice(0, start))) return false;
    const next = words[at + 2];
    return !next || (!/^\p{Lu}/u.test(next.text) && standsForNoun(words, at + 1, rules, none));
  });
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
  if (hasBareArticle(text, words, rules)) return true;
  for (const word of words.slice(1, EARLY)) {
    if (rules.persons.has(word.term)) return true;
    if (/^\p{Lu}/u.test(word.text)) return false;
  }
  return false;
}
