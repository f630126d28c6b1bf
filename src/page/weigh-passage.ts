import { BIAS, DEPTH, TREES } from './passage-trees.ts';

const LEAVES = 1 << DEPTH;
const NUMBERS = 2 * DEPTH + LEAVES;
const HUNDREDTHS = 100;
const THOUSANDTHS = 1000;

/** How much a passage's signals speak for its being the article's, as the logarithm of the odds. */
export function weighPassage(signals: readonly number[]): number {
  let weight = BIAS;
  for (let tree = 0; tree < TREES.length; tree += NUMBERS) {
    let leaf = 0;
    for (let split = 0; split < DEPTH; split++) {
      const at = tree + 2 * split;
      if (THOUSANDTHS * (signals[TREES[at] ?? 0] ?? 0) > (TREES[at + 1] ?? 0)) leaf |= 1 << split;
    }
    weight += TREES[tree + 2 * DEPTH + leaf] ?? 0;
  }
  return weight / HUNDREDTHS;
}
