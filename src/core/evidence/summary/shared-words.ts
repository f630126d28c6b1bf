import { findWords, type Word } from '../../text/words.ts';
import type { Span } from '../fragment-directive.ts';
import type { SourceIndex, SourceSentence } from './source-index.ts';

/** Words are marked as one stretch where no more than this stands between them, and no word that says something. */
const WIDEST_GAP = 12;

const HYPHEN = /^[-\u2010\u2011]$/u;

/** The stems of the words of a sentence that say something. */
export const stemsOf = (words: readonly Word[], index: SourceIndex): Set<string> =>
  new Set(words.flatMap((word) => index.stemOfWord(word) ?? []));

/** The stretches of a source sentence, as offsets into its text, that a sentence with these stems or these very terms has too. A hyphenated word is one: it is marked whole where half of it is shared. */
export function sharedWords(sentence: SourceSentence, claim: string, index: SourceIndex, language: string | null): Span[] {
  const words = findWords(claim, language);
  const shared = stemsOf(words, index);
  const spans: Span[] = [];
  let isBroken = true;
  for (const { start, end, parts } of hyphenated(sentence)) {
    const stems = parts.flatMap((word) => index.stemOfWord(word) ?? []);
    if (stems.length === 0) continue;
    if (stems.filter((stem) => shared.has(stem)).length * 2 < stems.length) {
      isBroken = true;
      continue;
    }
    const last = spans.at(-1);
    if (last && !isBroken && start - last.end <= WIDEST_GAP) last.end = end;
    else spans.push({ start, end });
    isBroken = false;
  }
  return spans;
}

/** The words of a sentence, those with nothing but a hyphen between them as one. */
function hyphenated({ text, words }: Pick<SourceSentence, 'text' | 'words'>): (Span & { parts: Word[] })[] {
  const whole: (Span & { parts: Word[] })[] = [];
  for (const word of words) {
    const last = whole.at(-1);
    if (last && HYPHEN.test(text.slice(last.end, word.start))) {
      last.end = word.end;
      last.parts.push(word);
    } else whole.push({ start: word.start, end: word.end, parts: [word] });
  }
  return whole;
}
