import { findWords, type Word } from '../../text/words.ts';
import type { Span } from '../fragment-directive.ts';
import type { SourceIndex, SourceSentence } from './source-index.ts';

/** Words are marked as one stretch where no more than this stands between them, and no word that says something. */
const WIDEST_GAP = 12;

/** The stems of the words of a sentence that say something. */
export const stemsOf = (words: readonly Word[], index: SourceIndex): Set<string> =>
  new Set(words.flatMap((word) => index.stemOfWord(word) ?? []));

/** The stretches of a source sentence, as offsets into its text, that a sentence with these stems or these very terms has too. */
export function sharedWords(sentence: SourceSentence, claim: string, index: SourceIndex, language: string | null): Span[] {
  const words = findWords(claim, language);
  const stems = stemsOf(words, index);
  const spans: Span[] = [];
  let isBroken = true;
  for (const word of sentence.words) {
    const stem = index.stemOfWord(word);
    if (stem === null) continue;
    if (!stems.has(stem)) {
      isBroken = true;
      continue;
    }
    const last = spans.at(-1);
    if (last && !isBroken && word.start - last.end <= WIDEST_GAP) last.end = word.end;
    else spans.push({ start: word.start, end: word.end });
    isBroken = false;
  }
  return spans;
}
