import type { Forest } from './grow-trees.ts';

const LINE = 138;

/** What a forest says of one row of signals: the logarithm of the odds. */
export function weighByForest({ bias, trees }: Forest, signals: readonly number[]): number {
  return trees.reduce((weight, { splits, leaves }) => {
    const leaf = splits.reduce((bits, { signal, above }, at) => ((signals[signal] ?? 0) > above ? bits | (1 << at) : bits), 0);
    return weight + (leaves[leaf] ?? 0);
  }, bias);
}

/** A forest as lines of a table, tree after tree: for each question the signal and the value to be passed in thousandths, then the leaves in hundredths. */
export function linesOfForest({ trees }: Forest, indent: string): string {
  const numbers = trees.flatMap(({ splits, leaves }) => [
    ...splits.flatMap(({ signal, above }) => [signal, Math.floor(1000 * above)]),
    ...leaves.map((leaf) => Math.round(100 * leaf)),
  ]);
  let [rows, row] = ['', indent];
  for (const number of numbers) {
    if (row.length + `${number}`.length > LINE) [rows, row] = [`${rows}${row}\n`, indent];
    row += ` ${number},`;
  }
  return rows + row;
}
