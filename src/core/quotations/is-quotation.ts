import { quotesWith, startsSaying } from './find-unspaced-mentions.ts';
import { isImpliedVerb } from './implied-verbs.ts';
import type { Language, UnspacedGrammar } from './languages/language.ts';
import { type Place, tokenAfter, tokenBefore } from './place-quotations.ts';
import type { Line, Token } from './read-tokens.ts';
import { isVerb } from './word-classes.ts';

const SHORT = 5;

/** Whether words between marks are somebody's words: scare quotes, nicknames and titles of works are not. */
export function isQuotation(text: string, place: Place, lines: readonly Line[], language: Language): boolean {
  if (language.unspaced) return isUnspacedQuotation(text, place, lines, language.unspaced);
  const words = text.match(/[\p{L}\p{M}\p{N}]+(?:[.'’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  if (words.length === 0) return false;
  const saysSo = hasVerbBeside(place, lines, language);
  if (isTitle(words, place, lines, language) || (!saysSo && isNamed(text, words, place, lines, language))) return false;
  // "Quill answered: «…»."
  if (saysSo && words.length > 1 && tokenBefore(lines, place)?.text === ':' && hasVerbBefore(place, lines, language)) return true;
  if (isFramed(text, place, lines, language)) return true;
  // American print sets its stops within the marks of single words too: a "simplification."
  if (isFullSentence(text) && (words.length > 1 || /^\P{Ll}/u.test(text))) return words.length >= SHORT || saysSo;
  if (words.length >= SHORT) return true;
  return saysSo && words.length >= 3;
}

/** Corner brackets also hold names and terms: words are somebody's where the sentence goes on with "と" and a verb, or where they are a sentence. */
function isUnspacedQuotation(text: string, place: Place, lines: readonly Line[], grammar: UnspacedGrammar): boolean {
  const tokens = lines[place.lastLine]?.tokens ?? [];
  const quoting = quotesWith(tokens, place.last + 1, grammar);
  if (quoting && text.length >= 2 && hasSubject(place, lines, grammar)) return true;
  const near =
    [1, 2, 3, 4, 5].some((step) => startsSaying(tokens, place.last + step, grammar)) ||
    (grammar.verbFollows && isIntroduced(place, lines, grammar));
  return (near && text.length >= 4) || /[。！？]$/u.test(text) || (text.length >= 12 && tokens[place.last + 1]?.text === 'と');
}

/** A particle of the subject in the sentence before the quotation. */
function hasSubject({ firstLine, first }: Place, lines: readonly Line[], { subjectParticles }: UnspacedGrammar): boolean {
  const { tokens = [], sentences = [] } = lines[firstLine] ?? {};
  return tokens.some(({ text }, at) => at < first && sentences[at] === sentences[first] && subjectParticles.includes(text));
}

/** A verb of saying or a colon right before, or a named source in the clause before. */
function isIntroduced({ firstLine, first }: Place, lines: readonly Line[], grammar: UnspacedGrammar): boolean {
  const before = lines[firstLine]?.tokens.slice(Math.max(0, first - 6), first) ?? [];
  return before.some(({ text }) => /[:：]/u.test(text) || grammar.verbStems.includes(text) || grammar.sourceMarks.includes(text));
}

const isFullSentence = (text: string): boolean => /[.,!?…。、！？،؟]["'”’]*$/u.test(text);

/** Titles of works capitalise every longer word. Where all nouns have capitals, so may words that somebody is said to use ("sprach von „Not und Elend““). */
function isTitle(words: readonly string[], place: Place, lines: readonly Line[], language: Language): boolean {
  if (!language.hasCase || (language.capitalizesNouns && hasVerbBefore(place, lines, language))) return false;
  const longer = words.filter((word) => word.length > 3);
  return longer.length > 2 && longer.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

const LONGEST_NAME = 12;

/** "the study „Water in the North“": begins with a capital, ends without a stop, and leans on the word before it. Where nouns have capitals, a name ends in one. */
function isNamed(text: string, words: readonly string[], place: Place, lines: readonly Line[], language: Language): boolean {
  if (words.length > LONGEST_NAME || !/^\p{Lu}/u.test(text) || isFullSentence(text)) return false;
  const endsInName = !language.capitalizesNouns || /^[\p{Lu}\p{N}]/u.test(words.at(-1) ?? '');
  return endsInName && tokenBefore(lines, place)?.kind === 'word';
}

const REACH = 10;
const isAccording = (tokens: readonly Token[], at: number, language: Language): boolean =>
  language.accordingTo.some((words) => words.every((word, index) => tokens[at + index]?.lower === word)) ||
  (tokens[at]?.capital === true && language.viewOf.has(tokens[at].lower));

/** Whether the marks hold a whole sentence, whatever its length: alone, or with nothing but who says it behind them. */
function isFramed(text: string, place: Place, lines: readonly Line[], language: Language): boolean {
  const above = lines[place.firstLine]?.sentences ?? [];
  if (place.first > 0 && above[place.first - 1] === above[place.first]) return false;
  const line = lines[place.lastLine];
  const next = tokenAfter(lines, place);
  if (!line) return false;
  if (!next) return place.first > 0 && isFullSentence(text);
  if (line.sentences[place.last + 1] !== line.sentences[place.last]) return isFullSentence(text);
  let at = place.last + 1;
  while (/^[,—–-]$/u.test(line.tokens[at]?.text ?? '')) at += 1;
  // “Wikiball“, so heißt …: a single word is said only where the verb follows at once.
  return next.text === '.' || says(line, at, at + (/\s/u.test(text) ? 3 : 1), place.last, language);
}

/** Whether a verb of saying or a colon introduces the quotation or follows it, within ten words in its sentence; a paragraph of its own counts as introduced. */
function hasVerbBeside(place: Place, lines: readonly Line[], language: Language): boolean {
  const isAlone = tokenAfter(lines, place) === null && place.first === 0;
  return (
    isAlone || tokenBefore(lines, place)?.text === ':' || hasVerbBefore(place, lines, language) || hasVerbAfter(place, lines, language)
  );
}

const hasVerbBefore = ({ firstLine, first }: Place, lines: readonly Line[], language: Language): boolean =>
  says(lines[firstLine], first - REACH, first, first, language);

const hasVerbAfter = ({ lastLine, last }: Place, lines: readonly Line[], language: Language): boolean =>
  says(lines[lastLine], last + 1, last + 1 + REACH, last, language);

/** Whether a word between two tokens says something in the sentence of a third. */
function says(line: Line | undefined, from: number, to: number, beside: number, language: Language): boolean {
  for (let at = from; line && at < to; at += 1) {
    const token = line.tokens[at];
    if (!token || line.sentences[at] !== line.sentences[beside]) continue;
    if (isVerb(token.lower, language) || isAccording(line.tokens, at, language) || isImpliedVerb(line, at, language)) return true;
  }
  return false;
}
