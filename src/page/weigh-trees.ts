/** Boosted trees as a table of numbers; each tree asks the same questions on each level. */
export interface TreeTable {
  /** How many questions each tree asks. */
  depth: number;
  /** In hundredths of the logarithm of the odds. */
  bias: number;
  /** Tree after tree: for each question the signal and the value to be passed in thousandths, then the leaves in hundredths. */
  trees: readonly number[];
}

const HUNDREDTHS = 100;
const THOUSANDTHS = 1000;

/** How much signals speak for what the trees were fitted to tell, as the logarithm of the odds. */
export function weighTrees({ depth, bias, trees }: TreeTable, signals: readonly number[]): number {
  const values = signals.map((signal) => THOUSANDTHS * signal);
  const leaves = 2 * depth;
  let weight = bias;
  for (let tree = 0; tree < trees.length; tree += leaves + (1 << depth)) {
    let leaf = 0;
    for (let split = 0; split < depth; split++) {
      const at = tree + 2 * split;
      if ((values[trees[at] as number] as number) > (trees[at + 1] as number)) leaf |= 1 << split;
    }
    weight += trees[tree + leaves + leaf] as number;
  }
  return weight / HUNDREDTHS;
}
