/** Boosted trees as texts, which weigh half of what a table of numbers does once a bundle is gzipped (written by tests/fit/pack-trees.ts). */
export interface PackedTrees {
  /** The values to be passed, signal after signal, in thousandths: each as what it is more than the one before it; spaces between values, commas between signals. */
  values: string;
  /**
   * Letters that stand for numbers. Tree after tree: which of all these values each of its questions is about, as what is more than with the question before it,
   * or, for the first, than with the first one of the tree before; then the leaves in hundredths, where odd numbers are the negative ones.
   */
  trees: string;
}

/** The letters of a bundle's code, the most frequent ones first: they cost the fewest bits. The last one says that more is to come. */
export const LETTERS = 'e,tnr)(aoil=.sucd10:p-fh?mg{};&|2][35>b94/!6y7kw8vx+S#MNA*L<CETqR^OBzPIjD_HWVKUFGJXZQY~';

/** A table for `weighTrees`: tree after tree, for each question the signal and the value to be passed, then the leaves. */
export function unpackTrees({ values, trees }: PackedTrees, depth: number): number[] {
  const asked = questionsOf(values);
  const table: number[] = [];
  const width = depth + (1 << depth);
  let [first, question, at] = [0, 0, 0];
  for (const number of numbersOf(trees)) {
    const place = at++ % width;
    if (place < depth) {
      question = number + (place === 0 ? first : question);
      if (place === 0) first = question;
      table.push(...(asked[question] as [number, number]));
    } else table.push(number % 2 ? -(number + 1) / 2 : number / 2);
  }
  return table;
}

/** Every question of some trees: the signal and the value to be passed. */
function questionsOf(values: string): [signal: number, value: number][] {
  return values.split(',').flatMap((steps, signal) => {
    let value = 0;
    const valueAfter = (step: string) => {
      value += Number(step);
      return value;
    };
    return steps ? steps.split(' ').map((step): [number, number] => [signal, valueAfter(step)]) : [];
  });
}

function* numbersOf(text: string): Generator<number> {
  const most = LETTERS.length - 1;
  let number = 0;
  for (const letter of text) {
    const part = LETTERS.indexOf(letter);
    number += part;
    if (part === most) continue;
    yield number;
    number = 0;
  }
}
