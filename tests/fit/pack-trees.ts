import { LETTERS, type PackedTrees } from '../../src/page/unpack-trees.ts';
import type { Forest, Tree } from './grow-trees.ts';

const LINE = 130;

/** A tree in whole numbers: values to be passed in thousandths, rounded down, since they lie just below what passes them; leaves in hundredths. */
const inNumbers = ({ splits, leaves }: Tree): Tree => ({
  splits: splits.map(({ signal, above }) => ({ signal, above: Math.floor(1000 * above) })),
  leaves: leaves.map((leaf) => Math.round(100 * leaf)),
});

/** The same tree with its questions in another order: `order` names the one that is asked first, second … */
const reordered = ({ splits, leaves }: Tree, order: readonly number[]): Tree => ({
  splits: order.flatMap((from) => splits[from] ?? []),
  leaves: leaves.map((_, leaf) => leaves[order.reduce((bits, from, to) => bits | (((leaf >> to) & 1) << from), 0)] ?? 0),
});

/** The forest in the form that `unpackTrees` reads; of trees and of their questions the order changes, which is all one to their sum. */
export function packTrees(forest: Pick<Forest, 'trees'>): PackedTrees {
  const trees = forest.trees.map(inNumbers);
  const splits = trees.flatMap((tree) => tree.splits);
  const signals = Math.max(...splits.map(({ signal }) => signal)) + 1;
  const values = Array.from({ length: signals }, (_, own) => [
    ...new Set(splits.filter(({ signal }) => signal === own).map(({ above }) => above)),
  ]).map((all) => all.sort((one, other) => one - other));
  const numbers = new Map(values.flatMap((all, signal) => all.map((above) => `${signal} ${above}`)).map((name, at) => [name, at]));
  const numberOf = ({ signal, above }: Tree['splits'][number]) => numbers.get(`${signal} ${above}`) ?? 0;
  const rows = trees
    .map((tree) => {
      const order = tree.splits.map((_, at) => at).sort((one, other) => numberAt(tree, one) - numberAt(tree, other));
      const { splits: sorted, leaves } = reordered(tree, order);
      return { questions: sorted.map(numberOf), leaves };
    })
    .sort((one, other) => one.questions.reduce((found, question, at) => found || question - (other.questions[at] ?? 0), 0));
  function numberAt(tree: Tree, at: number): number {
    const split = tree.splits[at];
    return split ? numberOf(split) : 0;
  }
  let first = 0;
  const letters = rows.flatMap(({ questions, leaves }) => {
    const steps = questions.map((question, at) => question - (at === 0 ? first : (questions[at - 1] ?? 0)));
    first = questions[0] ?? 0;
    return [...steps, ...leaves.map((leaf) => (leaf < 0 ? -2 * leaf - 1 : 2 * leaf))].map(lettersFor);
  });
  return {
    values: values.map((all) => all.map((value, at) => value - (all[at - 1] ?? 0)).join(' ')).join(),
    trees: letters.join(''),
  };
}

function lettersFor(number: number): string {
  const most = LETTERS.length - 1;
  return (LETTERS[most] ?? '').repeat(Math.floor(number / most)) + LETTERS[number % most];
}

/** The program that a fitted forest is kept as: `name` is its constant, `what` its doc comment. */
export function programOf(name: string, what: string, forest: Forest): string {
  const { values, trees } = packTrees(forest);
  const depth = forest.trees[0]?.splits.length ?? 0;
  const lines = (text: string) => (text.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? ['']).map((line) => `'${line}'`).join(' +\n        ');
  return `import { unpackTrees } from './unpack-trees.ts';
import type { TreeTable } from './weigh-trees.ts';

/** ${what} */
export const ${name}: TreeTable = {
  depth: ${depth},
  bias: ${Math.round(100 * forest.bias)},
  trees: unpackTrees(
    {
      values:
        ${lines(values)},
      trees:
        ${lines(trees)},
    },
    ${depth},
  ),
};
`;
}
