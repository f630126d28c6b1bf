import { claimsOf } from './claims-of.ts';
import type { Digest } from './digest.ts';

/** Words a minute, read silently in English that is no fiction, over 190 studies: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047 */
const WORDS = 238;
/** Characters a minute in Chinese, in Japanese, and as the mean over languages with alphabets, read aloud: Trauzettel-Klosinski & Dietz 2012, https://doi.org/10.1167/iovs.11-8284 */
const CHINESE = 255;
const JAPANESE = 357;
const ALPHABETIC = 863;

const KANA = /[\p{sc=Hira}\p{sc=Kana}]/u;
const IDEOGRAPHIC = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu;
/** Alphabets that write no spaces between words. */
const UNSPACED = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;

/** How many minutes a text takes to read: by its words, and by its characters where it writes no spaces between words. */
export function measureReadingTime(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const ideographs = count(IDEOGRAPHIC);
  const letters = count(UNSPACED);
  const rest = ideographs + letters > 0 ? text.replace(IDEOGRAPHIC, ' ').replace(UNSPACED, ' ') : text;
  const words = rest.match(WORD)?.length ?? 0;
  return words / WORDS + ideographs / (KANA.test(text) ? JAPANESE : CHINESE) + letters / ALPHABETIC;
}

/** In whole minutes: how long a digest takes to read, and how much less that is than its article takes; null where that is less than one. */
export function findTimeSaved(digest: Digest): { needed: number; saved: number } | null {
  const quoted = new Set([...digest.leadQuotations, ...digest.sections.flatMap(({ quotations }) => quotations)]);
  const shown = [
    ...claimsOf(digest).map(({ text }) => text),
    ...digest.sections.map(({ heading }) => heading),
    ...digest.quotations.filter(({ id }) => quoted.has(id)).map(({ text }) => text),
  ];
  const needed = wholeMinutes(shown);
  const saved = wholeMinutes(digest.passages.map(({ text }) => text)) - needed;
  return saved > 0 ? { needed, saved } : null;
}

const wholeMinutes = (texts: readonly string[]): number => Math.max(1, Math.round(measureReadingTime(texts.join('\n'))));
