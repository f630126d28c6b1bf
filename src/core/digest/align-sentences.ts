import { alignSequences } from '../evidence/align-sequences.ts';
import { likenessOfWords } from './likeness-of-words.ts';
import type { Sentence } from './read-sentences.ts';

/** What a text says that an earlier one did not: each new sentence once, in order, with the earlier one that it was written over, if there is one. */
export type NewSentences = ReadonlyMap<Sentence, Sentence | null>;

/** So much of their words do two sentences share of which one was written over the other (Dice coefficient). */
const ALIKE = 0.6;

/** Finds the sentences of a text that an earlier one does not have. Moved ones are not new; one that is like an earlier one and stands as far from a neighbour that both texts have was written over it. */
export function alignSentences(before: readonly Sentence[], now: readonly Sentence[]): NewSentences {
  const [oldKeys, keys] = [before.map(keyOf), now.map(keyOf)];
  const [seen, staying] = [new Set(oldKeys), new Set(keys)];
  const found = new Map<Sentence, Sentence | null>();
  for (const { isSame, one, other } of alignSequences(oldKeys, keys)) {
    if (isSame) continue;
    const removed = before.slice(one.start, one.end);
    const added = now.slice(other.start, other.end);
    added.forEach((sentence, at) => {
      if (seen.has(keyOf(sentence))) return;
      seen.add(keyOf(sentence));
      const inItsPlace = [removed[at], removed[removed.length - added.length + at]];
      const [best] = inItsPlace
        .flatMap((old) => (old && !staying.has(keyOf(old)) ? [{ old, likeness: likenessOfWords(old.words, sentence.words) }] : []))
        .sort((a, b) => b.likeness - a.likeness);
      found.set(sentence, best && best.likeness >= ALIKE ? best.old : null);
    });
  }
  return found;
}

/** The same for two sentences that differ in marks and spaces only. */
const keyOf = ({ words }: Sentence): string => words.map(({ term }) => term).join(' ');
