import type { Sentence } from './read-sentences.ts';

/** How much to choose: at most so many sentences, and no further one once there are so many words. */
export interface Room {
  sentences: number;
  words: number;
}

const TOO_ALIKE = 0.6;

/** The share of the shorter sentence's terms that the other has too. */
export function overlap(a: Sentence, b: Sentence): number {
  const [small, large] = a.terms.length <= b.terms.length ? [new Set(a.terms), new Set(b.terms)] : [new Set(b.terms), new Set(a.terms)];
  if (!small.size) return a.text === b.text ? 1 : 0;
  let shared = 0;
  for (const term of small) if (large.has(term)) shared++;
  return shared / small.size;
}

const repeats = (sentence: Sentence, taken: Iterable<Sentence>): boolean => {
  for (const other of taken) if (overlap(sentence, other) > TOO_ALIKE) return true;
  return false;
};

/**
 * The most salient of the sentences that fit the room, in page order. A sentence that leans on the one before is taken only after that one;
 * none nearly repeats another of them or of `taken`. Salience is looked up by the sentence's index.
 */
export function chooseSentences(
  from: readonly Sentence[],
  salience: readonly number[],
  room: Room,
  taken: readonly Sentence[] = [],
): Sentence[] {
  const chosen = new Map<number, Sentence>();
  const standing = new Set(taken.map((sentence) => sentence.index));
  const weight = (sentence: Sentence) => salience[sentence.index] ?? 0;
  let words = 0;
  const queue = from.filter((sentence) => sentence.usable && !standing.has(sentence.index)).sort((a, b) => weight(b) - weight(a));
  while (queue.length && chosen.size < room.sentences && words < room.words) {
    const at = queue.findIndex((sentence) => !sentence.leans || standing.has(sentence.index - 1));
    const [next] = at < 0 ? [] : queue.splice(at, 1);
    if (!next) break;
    if ((chosen.size && words + next.words.length > room.words * 1.15) || repeats(next, [...taken, ...chosen.values()])) continue;
    chosen.set(next.index, next);
    standing.add(next.index);
    words += next.words.length;
  }
  return [...chosen.values()].sort((a, b) => a.index - b.index);
}
