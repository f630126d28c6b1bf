import { isVerb } from './find-mentions.ts';
import type { Language } from './languages/language.ts';
import { type Place, tokenAfter, tokenBefore } from './place-quotations.ts';
import type { Line } from './read-tokens.ts';

const SHORT = 5;

/** Whether words between marks are somebody's words: scare quotes, nicknames and titles of works are not. */
export function isQuotation(text: string, place: Place, lines: readonly Line[], language: Language): boolean {
  const words = text.match(/[\p{L}\p{M}\p{N}]+(?:[.'’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  if (words.length === 0) return false;
  const saysSo = hasVerbBeside(place, lines, language);
  if (isTitle(words, language) || (!saysSo && isNamed(text, words, place, lines))) return false;
  if (isFullSentence(text)) return words.length >= SHORT || saysSo;
  if (words.length >= SHORT) return true;
  return saysSo && words.length >= 3;
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
  return words.length <= LONGEST_NAME && /^\p{Lu}/u.test(text) && !isFullSentence(text) && /^(?:word|sign)$/u.test(tokenBefore(lines, place)?.kind ?? '') && tokenBefore(lines, place)?.text !== ':';
}

/** Whether a verb of saying stands within a few words of the quotation, in its sentence. */
function hasVerbBeside(place: Place, lines: readonly Line[], language: Language): boolean {
  const near = (line: number, from: number, to: number, sentence: number | undefined) => {
    const { tokens = [], sentences = [] } = lines[line] ?? {};
    return tokens.slice(Math.max(0, from), to).some((token, index) => sentences[Math.max(0, from) + index] === sentence && isVerb(token.lower, language));
  };
  const before = near(place.firstLine, place.first - 6, place.first, lines[place.firstLine]?.sentences[place.first]);
  const after = near(place.lastLine, place.last + 1, place.last + 7, lines[place.lastLine]?.sentences[place.last]);
  return before || after || tokenBefore(lines, place)?.text === ':' || (tokenAfter(lines, place) === null && place.first === 0);
}
