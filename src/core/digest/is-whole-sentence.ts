import type { LanguageRules } from '../text/language-rules.ts';
import type { Word } from '../text/words.ts';

const MIN_WORDS = 5;
const MOST_WORDS = 80;
const NAMES_SHARE = 0.7;
const ADDRESS = /https?:\/\/|www\.\p{L}|[\p{L}\p{N}]@[\p{L}\p{N}-]+\.\p{L}/u;
/** What stands in menus, tables and reports of errors, not in sentences. */
const FOREIGN = /[|→←►▶▸•■✓✔✅❌]|>{2}|(?:^|\s)\/[\w.-]+\/[\w.-]+/u;
/** A quotation that ends with a call or a question: what follows may only say whose it was ("“Stop!” Ann wrote on Monday"). */
const CALLED = /[!?！？][”"»’]\s*$/u;
const ATTRIBUTION_WORDS = 8;
/** An aside in brackets. */
const ASIDE = /^[([].*[)\]][.!]?$/u;
const FINAL = /[.!。！।؟。…][\p{Pe}\p{Pf}"']*$/u;
/** The end of a text in a script that writes no full stops. */
const UNPOINTED = /[\p{Script=Thai}\p{Script=Lao}][\p{Pe}\p{Pf}"']*$/u;
const UNPOINTED_WORDS = 12;
const START = /^["“„«‹‘'([「『¿¡]*(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Sc}]|\p{Ll}{1,2}\p{Lu})/u;
/** A footnote's number that the page sets high, or apart before the full stop. */
const FOOTNOTE = /\s\d{1,3}\s+[.。]$|\p{Ll}{4}\d{1,2}(?=[.,;:]?(?:\s|$))/u;
const QUESTION = /[?？؟;][\p{Pe}\p{Pf}"']*$/u;
const ONLY_QUOTED = /^["“„«»「『‘‚].*["”“»«」』’‘][.!]?$/u;
const OUTSIDE_QUOTED = /["”“»«」』’][\s,–—-]+\p{L}/u;
/** Those that open before those that close, but for the straight one and the low one, which two kinds close. */
const MARKS = [...'"„“”«»()[]{}「」『』'];

/** How often a text has each of `MARKS`, and which of the two guillemets comes first. */
interface Marks {
  counts: readonly number[];
  guillemet: string;
}

const NONE: Marks = { counts: MARKS.map(() => 0), guillemet: '' };

const count = (text: string, mark: string): number => (text.includes(mark) ? text.split(mark).length - 1 : 0);

const addMarks = (text: string, { counts, guillemet }: Marks): Marks => ({
  counts: counts.map((known, at) => known + count(text, MARKS[at] as string)),
  guillemet: guillemet || (/[«»]/.exec(text)?.[0] ?? ''),
});

/** Whether none stays open, by the marks that the text itself uses. */
function areBalanced({ counts, guillemet }: Marks): boolean {
  const [straight = 0, low = 0, left = 0, right = 0, ...others] = counts;
  if (straight % 2 > 0) return false;
  if (low > 0) return low === left + right;
  if (guillemet === '»') return others[0] === others[1];
  return left === right && others.every((known, at) => at % 2 > 0 || known === others[at + 1]);
}

/** Whether every quotation mark and bracket that opens in a text also closes in it, and none closes that has not opened. */
export const hasBalancedMarks = (text: string): boolean => areBalanced(addMarks(text, NONE));

/** What a passage says before a sentence, as far as that tells whether the sentence is whole. */
export interface Before {
  marks: Marks;
  end: string;
}

export const NOTHING_BEFORE: Before = { marks: NONE, end: '' };

/** What stands before the next sentence, after this text. */
export const addBefore = (text: string, { marks }: Before): Before => ({ marks: addMarks(text, marks), end: text });

/** Whether most words are written with a capital, as in a list of names or a title. */
function isMostlyNames(words: readonly Word[]): boolean {
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return capitals > words.length * NAMES_SHARE;
}

const isClosed = (text: string, words: readonly Word[]): boolean =>
  FINAL.test(text) || (words.length >= UNPOINTED_WORDS && UNPOINTED.test(text));

/** Whether a sentence may stand in a digest: whole, long enough, no question, no mere quotation, not the publisher's own words. */
export function isWholeSentence(text: string, before: Before, words: readonly Word[], rules: LanguageRules): boolean {
  if (words.length < MIN_WORDS || words.length > MOST_WORDS || !START.test(text) || !isClosed(text, words) || QUESTION.test(text))
    return false;
  if (!hasBalancedMarks(text) || !areBalanced(before.marks)) return false;
  if (ONLY_QUOTED.test(text) && !OUTSIDE_QUOTED.test(text.slice(1))) return false;
  if (CALLED.test(before.end) && words.length <= ATTRIBUTION_WORDS) return false;
  return (
    !ADDRESS.test(text) &&
    !FOREIGN.test(text) &&
    !FOOTNOTE.test(text) &&
    !ASIDE.test(text) &&
    !isMostlyNames(words) &&
    !rules.boilerplate.test(text)
  );
}
