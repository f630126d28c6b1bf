import { BIAS, DEPTH, TREES } from './passage-trees.ts';

const LEAVES = 1 << DEPTH;
const NUMBERS = 2 * DEPTH + LEAVES;
const HUNDREDTHS = 100;
const THOUSANDTHS = 1000;

/** How much a passage's signals speak for its being the article's, as the logarithm of the odds. */
export function weighPassage(signals: readonly number[]): number {
  const values = signals.map((signal) => THOUSANDTHS * signal);
  let weight = BIAS;
  for (let tree = 0; tree < TREES.length; tree += NUMBERS) {
    let leaf = 0;
    for (let split = 0; split < DEPTH; split++) {
      const at = tree + 2 * split;
      if ((values[TREES[at] as number] as number) > (TREES[at + 1] as number)) leaf |= 1 << split;
    }
    weight += TREES[tree + 2 * DEPTH + leaf] as number;
  }
  return weight / HUNDREDTHS;
}
