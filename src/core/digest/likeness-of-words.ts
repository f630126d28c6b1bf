import type { Word } from '../text/words.ts';

/** How much of their words two texts share, in any order: Dice coefficient, 0 to 1. */
export function likenessOfWords(one: readonly Word[], other: readonly Word[]): number {
  const left = one.map(({ term }) => term);
  let shared = 0;
  for (const { term } of other) {
    const at = left.indexOf(term);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (one.length + other.length || 1);
}
