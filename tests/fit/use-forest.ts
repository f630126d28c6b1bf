import type { Forest } from './grow-trees.ts';

/** What a forest says of one row of signals: the logarithm of the odds. */
export function weighByForest({ bias, trees }: Forest, signals: readonly number[]): number {
  return trees.reduce((weight, { splits, leaves }) => {
    const leaf = splits.reduce((bits, { signal, above }, at) => ((signals[signal] ?? 0) > above ? bits | (1 << at) : bits), 0);
    return weight + (leaves[leaf] ?? 0);
  }, bias);
}
