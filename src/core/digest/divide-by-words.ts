import { weighBorders } from './border-features.ts';
import type { Sentence } from './read-sentences.ts';

const MOST_UNITS = 60;
const LEAST_SHARE = 0.35;
/** What a unit of cohesion counts against the odds of a border, and what a stretch of another length than the mean one does. */
const COHESION = 0.15;
const UNEVEN = 0.1;

interface Unit {
  sentences: Sentence[];
  terms: number[];
  words: number;
}

/** Paragraphs, or sentences where the text has too few paragraphs; neighbours are joined until there are at most 60. */
export function unitsOf(sentences: readonly Sentence[], parts: number): Sentence[][] {
  const byPassage: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = byPassage.at(-1);
    if (last?.[0]?.passageIndex === sentence.passageIndex) last.push(sentence);
    else byPassage.push([sentence]);
  }
  const blocks = byPassage.length >= parts * 2 ? byPassage : sentences.map((sentence) => [sentence]);
  const size = Math.ceil(blocks.length / MOST_UNITS);
  return Array.from({ length: Math.ceil(blocks.length / size) }, (_, at) => blocks.slice(at * size, (at + 1) * size).flat());
}

/** Terms as numbers, forms of one word as one, roughly; a term met once ties nothing together and is left out. */
function numbered(blocks: readonly Sentence[][]): { units: Unit[]; vocabulary: number } {
  const times = new Map<string, number>();
  for (const { stems } of blocks.flat()) for (const stem of stems) times.set(stem, (times.get(stem) ?? 0) + 1);
  const numbers = new Map<string, number>();
  for (const [stem, count] of times) if (count > 1) numbers.set(stem, numbers.size);
  const units = blocks.map((sentences) => ({
    sentences,
    terms: sentences.flatMap(({ stems }) => stems.map((stem) => numbers.get(stem)).filter((n) => n !== undefined)),
    words: sentences.reduce((sum, { words }) => sum + words.length, 0),
  }));
  return { units, vocabulary: numbers.size };
}

/** What the n-th further time of a term adds to n × log(n + 1), for each n below `most`. */
const gainsUpTo = (most: number): Float64Array =>
  Float64Array.from({ length: most }, (_, before) => (before + 1) * Math.log(before + 2) - before * Math.log(before + 1));

/** costs[i][j]: how badly the words of units i to j hang together, after Utiyama and Isahara 2001, https://aclanthology.org/P01-1064/. */
function cohesionCosts(units: readonly Unit[], vocabulary: number): number[][] {
  const gains = gainsUpTo(units.reduce((sum, { terms }) => sum + terms.length, 0));
  return units.map((_, from) => {
    const row: number[] = [];
    const counts = new Uint32Array(vocabulary);
    let total = 0;
    let inner = 0;
    for (let to = from; to < units.length; to++) {
      for (const term of units[to]?.terms ?? []) {
        const before = counts[term] ?? 0;
        inner += gains[before] ?? 0;
        counts[term] = before + 1;
        total++;
      }
      row[to] = total * Math.log(total + vocabulary) - inner;
    }
    return row;
  });
}

/** What the units i to j cost as one of `parts` stretches: their cohesion, the odds that none begins there, and how far they are from a fair share. */
function stretchCosts(units: readonly Unit[], cohesion: readonly number[][], borders: readonly number[], parts: number): number[][] {
  const fair = units.reduce((sum, { words }) => sum + words, 0) / parts;
  return cohesion.map((row, from) => {
    let words = 0;
    return row.map((cost, to) => {
      if (to < from) return Number.POSITIVE_INFINITY;
      words += units[to]?.words ?? 0;
      if (words < fair * LEAST_SHARE) return Number.POSITIVE_INFINITY;
      return cost * COHESION - (from > 0 ? (borders[from] ?? 0) : 0) + UNEVEN * (words / fair - 1) ** 2;
    });
  });
}

/** The starts of the cheapest `parts` stretches that cover all units; null where no division is long enough in every part. */
function cheapestStarts(costs: readonly number[][], parts: number): number[] | null {
  const size = costs.length;
  let best: { cost: number; starts: number[] }[] = costs.map((_, to) => ({
    cost: costs[0]?.[to] ?? Number.POSITIVE_INFINITY,
    starts: [0],
  }));
  for (let part = 1; part < parts; part++) {
    best = costs.map((_, to) => {
      let cheapest = { cost: Number.POSITIVE_INFINITY, starts: [] as number[] };
      for (let from = 1; from <= to; from++) {
        const before = best[from - 1];
        const cost = (before?.cost ?? Number.POSITIVE_INFINITY) + (costs[from]?.[to] ?? Number.POSITIVE_INFINITY);
        if (before && cost < cheapest.cost) cheapest = { cost, starts: [...before.starts, from] };
      }
      return cheapest;
    });
  }
  const whole = best[size - 1];
  return whole && Number.isFinite(whole.cost) ? whole.starts : null;
}

/** What a division is made from: the units, how badly their words hang together, and the odds that a section begins at each. */
function weighUnits(blocks: readonly Sentence[][]) {
  const { units, vocabulary } = numbered(blocks);
  return { units, cohesion: cohesionCosts(units, vocabulary), borders: weighBorders(blocks) };
}

/** The ways to divide an article's sentences into contiguous stretches. */
export interface WordDivider {
  /** Into so many, or fewer, where their words change most; cheaply again into another number. */
  divide(parts: number): Sentence[][];
  /** Into two, at each of the `most` best borders, the best first. */
  halve(most: number): Sentence[][][];
}

/** The divider of these sentences. */
export function wordDivider(sentences: readonly Sentence[]): WordDivider {
  const weighed = new Map<number, ReturnType<typeof weighUnits>>();
  const weigh = (parts: number) => {
    const blocks = unitsOf(sentences, parts);
    const known = weighed.get(blocks.length) ?? weighUnits(blocks);
    weighed.set(blocks.length, known);
    return known;
  };
  const between = (units: readonly Unit[], from: number, to?: number) => units.slice(from, to).flatMap((unit) => unit.sentences);
  return {
    divide(parts) {
      if (!sentences.length) return [];
      const { units, cohesion, borders } = weigh(parts);
      for (let count = parts; count > 1; count--) {
        const starts = cheapestStarts(stretchCosts(units, cohesion, borders, count), count);
        if (starts) return starts.map((from, at) => between(units, from, starts[at + 1]));
      }
      return [[...sentences]];
    },
    halve(most) {
      const { units, cohesion, borders } = weigh(2);
      const costs = stretchCosts(units, cohesion, borders, 2);
      return units
        .map((_, border) => ({ border, cost: (costs[0]?.[border - 1] ?? Infinity) + (costs[border]?.[units.length - 1] ?? Infinity) }))
        .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
        .sort((a, b) => a.cost - b.cost)
        .slice(0, most)
        .map(({ border }) => [between(units, 0, border), between(units, border)]);
    },
  };
}

/** Divides sentences into `parts` contiguous stretches, or fewer, where their words change most. */
export const divideByWords = (sentences: readonly Sentence[], parts: number): Sentence[][] => wordDivider(sentences).divide(parts);
