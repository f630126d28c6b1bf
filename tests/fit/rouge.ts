/** ROUGE-1, ROUGE-2 and ROUGE-L over whole summaries, as F measures; words are not stemmed, so figures are about a point lower than with stems. */
export interface Rouge {
  one: number;
  two: number;
  longest: number;
}

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
export const pairsOf = (words: readonly string[]): string[] => words.slice(1).map((word, at) => `${words[at]} ${word}`);
export const countsOf = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};
export const measure = (hits: number, said: number, wanted: number): number => (hits ? (2 * hits) / (said + wanted) : 0);

function shared(said: readonly string[], wanted: readonly string[]): number {
  const counts = countsOf(wanted);
  let hits = 0;
  for (const [word, count] of countsOf(said)) hits += Math.min(count, counts.get(word) ?? 0);
  return measure(hits, said.length, wanted.length);
}

/** The places in `wanted` of a longest common subsequence with `said`. */
function commonPlaces(wanted: readonly string[], said: readonly string[]): number[] {
  const table = Array.from({ length: wanted.length + 1 }, () => new Uint16Array(said.length + 1));
  const at = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let row = 1; row <= wanted.length; row++) {
    const line = table[row] as Uint16Array;
    for (let column = 1; column <= said.length; column++)
      line[column] =
        wanted[row - 1] === said[column - 1] ? at(row - 1, column - 1) + 1 : Math.max(at(row - 1, column), at(row, column - 1));
  }
  const places: number[] = [];
  let [row, column] = [wanted.length, said.length];
  while (row > 0 && column > 0) {
    if (wanted[row - 1] === said[column - 1]) {
      places.push(--row);
      column--;
    } else if (at(row, column - 1) > at(row - 1, column)) column--;
    else row--;
  }
  return places;
}

/** Of each wanted sentence the words that stand in its order in any said one. */
function longest(said: readonly string[][], wanted: readonly string[][]): number {
  const [left, asked] = [countsOf(said.flat()), countsOf(wanted.flat())];
  let hits = 0;
  for (const sentence of wanted) {
    for (const place of new Set(said.flatMap((each) => commonPlaces(sentence, each)))) {
      const word = sentence[place] ?? '';
      const [has, wants] = [left.get(word) ?? 0, asked.get(word) ?? 0];
      if (!has || !wants) continue;
      hits++;
      left.set(word, has - 1);
      asked.set(word, wants - 1);
    }
  }
  return measure(hits, said.flat().length, wanted.flat().length);
}

export function scoreRouge(said: readonly string[], wanted: readonly string[]): Rouge {
  const [ours, theirs] = [said.map(wordsOf), wanted.map(wordsOf)];
  return {
    one: shared(ours.flat(), theirs.flat()),
    two: shared(pairsOf(ours.flat()), pairsOf(theirs.flat())),
    longest: longest(ours, theirs),
  };
}
