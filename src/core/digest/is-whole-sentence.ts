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
const pairs = [
  ['“', '”'],
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['「', '」'],
  ['『', '』'],
] as const;

const count = (text: string, mark: string): number => (text.includes(mark) ? text.split(mark).length - 1 : 0);

/** How many quotation marks and brackets of a text stay open, by the marks that the text itself uses. */
function openMarks(text: string): number {
  const straight = count(text, '"') % 2;
  if (text.includes('„')) return straight + Math.abs(count(text, '„') - count(text, '“') - count(text, '”'));
  if (text.includes('»') && (!text.includes('«') || text.indexOf('»') < text.indexOf('«'))) {
    return straight + Math.abs(count(text, '»') - count(text, '«'));
  }
  return straight + pairs.reduce((sum, [open, close]) => sum + Math.abs(count(text, open) - count(text, close)), 0);
}

/** Whether every quotation mark and bracket that opens in a text also closes in it, and none closes that has not opened. */
export const hasBalancedMarks = (text: string): boolean => openMarks(text) === 0;

/** Whether most words are written with a capital, as in a list of names or a title. */
function isMostlyNames(words: readonly Word[]): boolean {
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return capitals > words.length * NAMES_SHARE;
}

const isClosed = (text: string, words: readonly Word[]): boolean =>
  FINAL.test(text) || (words.length >= UNPOINTED_WORDS && UNPOINTED.test(text));

/** Whether a sentence may stand in a digest: whole, long enough, no question, no mere quotation, not the publisher's own words. `before` is what its passage says before it. */
export function isWholeSentence(text: string, before: string, words: readonly Word[], rules: LanguageRules): boolean {
  if (words.length < MIN_WORDS || words.length > MOST_WORDS || !START.test(text) || !isClosed(text, words) || QUESTION.test(text))
    return false;
  if (!hasBalancedMarks(text) || !hasBalancedMarks(before)) return false;
  if (ONLY_QUOTED.test(text) && !OUTSIDE_QUOTED.test(text.slice(1))) return false;
  if (CALLED.test(before) && words.length <= ATTRIBUTION_WORDS) return false;
  return (
    !ADDRESS.test(text) &&
    !FOREIGN.test(text) &&
    !FOOTNOTE.test(text) &&
    !ASIDE.test(text) &&
    !isMostlyNames(words) &&
    !rules.boilerplate.test(text)
  );
}
