import type { Mark } from './find-series.ts';
import type { Sentence } from './read-sentences.ts';

const MOST_WORDS = 6;
/** What may end a label: signs that belong to no word. */
export const ENDS = /(?<![\s.:：–—-])[\s.:：–—-]+$/u;

/** The few words with which an item of a list says what its next sentence is about ("Ukulele. Easier to learn than …"); null for other sentences. */
export function ownLabel({ passage, place, start }: Sentence): Mark | null {
  if (passage.kind !== 'list-item' || place !== 1) return null;
  const before = passage.text.slice(0, start);
  const text = before.replace(ENDS, '');
  const from = text.search(/\S/u);
  const isShort = text.split(/\s+/u).filter(Boolean).length <= MOST_WORDS;
  return from >= 0 && isShort && !/[?!？！]/u.test(text)
    ? { text: text.slice(from), span: { passage, start: from, end: text.length } }
    : null;
}
