import { wordSet } from '../text/word-set.ts';
import { findWords } from '../text/words.ts';
import { CONTEXT } from './cite.ts';
import { isWordBorder, type Span } from './fragment-directive.ts';

interface Context {
  prefix: string;
  suffix: string;
}

/** A span and how many characters of a citation's prefix and suffix stand right before and after it. */
export interface Occurrence extends Span {
  before: number;
  after: number;
}

const NEGATIONS = wordSet(
  "no not never nor none neither without cannot can't won't don't didn't doesn't isn't wasn't aren't weren't wouldn't couldn't shouldn't hasn't haven't hadn't",
  'nicht kein keine keinen keinem keiner nie niemals ohne non ne pas jamais sans ni nunca jamás sin não nem mai senza niet geen nooit inte aldrig ikke aldri',
  'لا لم لن ليس ليست غير не ни нет',
);

/** White space, quotation marks and dashes are as good as any of their kind: an editor sets them anew without a word changed. */
const KINDS = [/\s/u, /["'“”„‟‘’‚‛«»‹›]/u, /[-‐‑‒–—−]/u];
const same = (a: string, b: string): boolean => a === b || KINDS.some((kind) => kind.test(a) && kind.test(b));

/** How much of a citation's surroundings stands around a span; white space, quotation marks and dashes are like any of their kind. */
export function contextAt(text: string, span: Span, { prefix, suffix }: Context): Occurrence {
  let before = 0;
  while (
    before < prefix.length &&
    before < span.start &&
    same(text.charAt(span.start - 1 - before), prefix.charAt(prefix.length - 1 - before))
  )
    before += 1;
  let after = 0;
  while (after < suffix.length && same(text.charAt(span.end + after), suffix.charAt(after))) after += 1;
  return { ...span, before, after };
}

/** How much of a citation's surroundings stands around the place of another of the same words. */
export const contextOfCitation = ({ prefix, exact, suffix }: Context & { exact: string }, cited: Context): Occurrence =>
  contextAt(prefix + exact + suffix, { start: prefix.length, end: prefix.length + exact.length }, cited);

/** So many characters of its surroundings tell where words stand. */
export const TELLING_CONTEXT = 12;

/** How many characters of a citation's surroundings stand around a place. */
export const fitOf = ({ before, after }: Occurrence): number => before + after;

/** Whether all of a citation's surroundings stand around a place. */
export const isWhole = ({ before, after }: Occurrence, { prefix, suffix }: Context): boolean =>
  before === prefix.length && after === suffix.length;

/**
 * Whether a place's surroundings tell it from another where the same words stand. It has all of them, for beside a copy that was put between its old neighbours the place itself may have none left,
 * and the other less than half of them: a copy of a paragraph has half, or all. Where the cited text begins or ends near the words, so must this one, or the other has neither side.
 */
export function isToldFrom(place: Occurrence, other: Occurrence, context: Context, text: string | null): boolean {
  const { prefix, suffix } = context;
  const isAtEdges =
    (isFull(prefix) || (text !== null && place.start === place.before)) &&
    (isFull(suffix) || (text !== null && place.end + place.after === text.length));
  const hasNoSide = other.before < prefix.length && other.after < suffix.length;
  return isWhole(place, context) && (isAtEdges || hasNoSide) && 2 * fitOf(other) < fitOf(place);
}

/** A prefix or suffix is as long as this where the text goes on. */
const isFull = (side: string): boolean => side.length >= CONTEXT - 1;

/** Whether words that were whole stand whole here too: "5 people" is not in "15 people", nor "rose to 5" in "rose to 5.7". */
export function keepsItsBorders(text: string, { start, end }: Span, { prefix, suffix }: Context): boolean {
  const isSameBefore = prefix !== '' && text.charAt(start - 1) === prefix.at(-1);
  const isSameAfter = suffix !== '' && text.charAt(end) === suffix[0];
  const numberGoesOn = /\d/u.test(text.charAt(end - 1)) && /^(?:[.,:]?\d|\s?%)/u.test(text.slice(end, end + 2));
  const numberWentBefore = /\d/u.test(text.charAt(start)) && /(?:\d[.,:]?|[-−])$/u.test(text.slice(Math.max(0, start - 2), start));
  if (!isSameBefore && (!isWordBorder(text, start) || numberWentBefore)) return false;
  return isSameAfter ? !numberGoesOn || suffix.slice(0, 2) === text.slice(end, end + 2) : isWordBorder(text, end) && !numberGoesOn;
}

/** Whether the rest of the sentence around a span still says as much: no number and no "not" came into it or left it. */
export function isSameClaimAround(text: string, span: Occurrence, { prefix, suffix }: Context): boolean {
  const before = text.slice(Math.max(0, span.start - prefix.length), span.start);
  const after = text.slice(span.end, span.end + suffix.length);
  const isEnded = endsSentence(text.slice(span.start, span.end));
  return (
    factsOf(endOfSentence(before)) === factsOf(endOfSentence(prefix)) &&
    (isEnded || factsOf(startOfSentence(after)) === factsOf(startOfSentence(suffix)))
  );
}

/**
 * Whether a span that is like the cited words stands in their old company: beside words of another sentence that stood there, or with its own sentence's on both sides.
 * What stands on one side only, in the same sentence, may have come along with a twin of all of it.
 */
export function isInCompany(text: string, { start, end }: Span, exact: string, { prefix, suffix }: Context): boolean {
  const before = text.slice(Math.max(0, start - prefix.length - ADDED), start);
  const after = text.slice(end, end + suffix.length + ADDED);
  const sentenceBefore = prefix.slice(0, prefix.length - endOfSentence(prefix).length);
  const sentenceAfter = endsSentence(exact) ? suffix : afterSentence(suffix);
  return (
    keptOf(sentenceBefore, before) + keptOf(sentenceAfter, after) >= TELLING_WORDS ||
    Math.min(keptOf(prefix, before), keptOf(suffix, after)) >= TELLING_CONTEXT
  );
}

/** So many characters in words that were not looked for side by side: a few of them stand in any text. */
const TELLING_WORDS = 16;

/** So many characters may have been added to the surroundings. */
const ADDED = 8;

/** How many characters a text has of another's words, in their order (the heaviest common subsequence). */
function keptOf(words: string, text: string): number {
  const now = findWords(text, null);
  let best: number[] = Array.from({ length: now.length + 1 }, () => 0);
  for (const { term } of findWords(words, null)) {
    const next = [0];
    for (const [at, other] of now.entries())
      next.push(Math.max(next[at] ?? 0, best[at + 1] ?? 0, other.term === term ? (best[at] ?? 0) + term.length : 0));
    best = next;
  }
  return best.at(-1) ?? 0;
}

const endOfSentence = (text: string): string => text.split(/[.!?…؟]["'”’»)\]]*\s|[\n。！？]/u).at(-1) ?? '';
const startOfSentence = (text: string): string => text.split(/[.!?…؟]["'”’»)\]]*(?:\s|$)|[\n。！？]/u)[0] ?? '';
const afterSentence = (text: string): string => text.slice(startOfSentence(text).length + 1);
const endsSentence = (text: string): boolean => /[.!?…؟。！？]["'”’»)\]]*\s*$/u.test(text);

const factsOf = (text: string): string =>
  findWords(text, null)
    .map((word) => word.term)
    .filter((term) => /\p{N}/u.test(term) || NEGATIONS.has(term))
    .join(' ');
