import { headingRulesFor } from '../text/heading-rules.ts';
import type { Sentence } from './read-sentences.ts';

const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** The sentences that open with a surname alone, whose bearer an earlier sentence has introduced by the whole name; none where all nouns have capitals. */
export function opensWithSurname(sentences: readonly Sentence[], language: string | null): Set<Sentence> {
  if (headingRulesFor(language).capitalNouns) return new Set();
  const known = new Set<string>();
  const found = new Set<Sentence>();
  for (const sentence of sentences) {
    const [first, second] = sentence.words;
    if (first && second && known.has(first.term) && !CAPITAL.test(second.text)) found.add(sentence);
    sentence.words.forEach(({ text, term, start }, at) => {
      const before = sentence.words[at - 1];
      const touches = before && /^ $/.test(sentence.text.slice(before.end, start));
      if (touches && at > 1 && CAPITAL.test(text) && CAPITAL.test(before.text)) known.add(term);
    });
  }
  return found;
}
