import { plainLetters } from '../plain-letters.ts';
import type { WeighedDoubt } from './doubt.ts';

/** Words between double marks of any kind. */
const QUOTED = /[“"„«「『]\s*([^“”"„«»「」『』]+?)\s*[”"“»」』]/gu;
const MARKS = /[‘’‚‛`´]/g;

/** A text in which only the words and their order count: white space, kinds of marks and case of letters do not, nor a comma before a closing mark. */
const plain = (text: string): string =>
  plainLetters(text)
    .replace(MARKS, "'")
    .replace(/[\s\u00ad\u200b]+/gu, ' ')
    .toLowerCase()
    .replace(/(?<![,.;:!?…，。])[,.;:!?…，。]+$/u, '')
    .trim();

/** Quotations of the claim that are not word for word those of its sources; single words may be meant otherwise and stay out. */
export function doubtQuotations(claim: string, sources: readonly string[]): WeighedDoubt[] {
  const quoted = Array.from(claim.matchAll(QUOTED), ([, words = '']) => words);
  const joined = quoted.length > 0 ? sources.map(plain).join(' ') : '';
  return quoted.filter((words) => !isWhole(joined, plain(words))).map((words) => ({ kind: 'quotation', detail: words, refutes: true }));
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether a text has these words, and not as parts of others. Marks around nothing but signs (“…”) quote no words. */
function isWhole(text: string, words: string): boolean {
  // An empty string is found at the end of a text again and again.
  if (words === '') return true;
  const isUnspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/u.test(words);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isUnspaced || (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + words.length)))) return true;
  }
  return false;
}
