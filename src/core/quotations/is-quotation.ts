import { startsSaying } from './find-unspaced-mentions.ts';
import type { Language, UnspacedGrammar } from './languages/language.ts';
import { type Place, tokenAfter, tokenBefore } from './place-quotations.ts';
import type { Line } from './read-tokens.ts';
import { isVerb } from './word-classes.ts';

const SHORT = 5;

/** Whether words between marks are somebody's words: scare quotes, nicknames and titles of works are not. */
export function isQuotation(text: string, place: Place, lines: readonly Line[], language: Language): boolean {
  if (language.unspaced) return isUnspacedQuotation(text, place, lines, language.unspaced);
  const words = text.match(/[\p{L}\p{M}\p{N}]+(?:[.'’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  if (words.length === 0) return false;
  const saysSo = hasVerbBeside(place, lines, language);
  if (isTitle(words, language) || (!saysSo && isNamed(text, words, place, lines))) return false;
  if (isFullSentence(text)) return words.length >= SHORT || saysSo;
  if (words.length >= SHORT) return true;
  return saysSo && words.length >= 3;
}

/** Corner brackets also hold names and terms: words are somebody's where the sentence goes on with "と" and a verb, or where they are a sentence. */
function isUnspacedQuotation(text: string, place: Place, lines: readonly Line[], grammar: UnspacedGrammar): boolean {
  const tokens = lines[place.lastLine]?.tokens ?? [];
  const near =
    [1, 2, 3, 4, 5].some((step) => startsSaying(tokens, place.last + step, grammar)) ||
    (grammar.verbFollows && isIntroduced(place, lines, grammar));
  return (near && text.length >= 4) || /[。！？]$/u.test(text) || (text.length >= 12 && tokens[place.last + 1]?.text === 'と');
}

/** A verb of saying or a colon right before, or a named source in the clause before. */
function isIntroduced({ firstLine, first }: Place, lines: readonly Line[], grammar: UnspacedGrammar): boolean {
  const before = lines[firstLine]?.tokens.slice(Math.max(0, first - 6), first) ?? [];
  return before.some(({ text }) => /[:：]/u.test(text) || grammar.verbStems.includes(text) || grammar.sourceMarks.includes(text));
}

const isFullSentence = (text: string): boolean => /[.,!?…。、！？،؟]["'”’]*$/u.test(text);

/** Titles of works capitalise every longer word. */
function isTitle(words: readonly string[], language: Language): boolean {
  if (!language.hasCase) return false;
  const longer = words.filter((word) => word.length > 3);
  return longer.length > 2 && longer.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

const LONGEST_NAME = 12;

/** "the study „Water in the North“": begins with a capital, ends without a stop, and leans on the word before it. */
function isNamed(text: string, words: readonly string[], place: Place, lines: readonly Line[]): boolean {
  return words.length <= LONGEST_NAME && /^\p{Lu}/u.test(text) && !isFullSentence(text) && tokenBefore(lines, place)?.kind === 'word';
}

const REACH = 10;
const isAccording = (lower: string, language: Language): boolean => language.accordingTo.some(([first]) => first === lower);

/** Whether a verb of saying stands within ten words of the quotation, in its sentence. */
function hasVerbBeside(place: Place, lines: readonly Line[], language: Language): boolean {
  const near = (line: number, from: number, to: number, sentence: number | undefined) => {
    const { tokens = [], sentences = [] } = lines[line] ?? {};
    return tokens
      .slice(Math.max(0, from), to)
      .some(
        (token, index) =>
          sentences[Math.max(0, from) + index] === sentence && (isVerb(token.lower, language) || isAccording(token.lower, language)),
      );
  };
  const before = near(place.firstLine, place.first - REACH, place.first, lines[place.firstLine]?.sentences[place.first]);
  const after = near(place.lastLine, place.last + 1, place.last + 1 + REACH, lines[place.lastLine]?.sentences[place.last]);
  return before || after || tokenBefore(lines, place)?.text === ':' || (tokenAfter(lines, place) === null && place.first === 0);
}
