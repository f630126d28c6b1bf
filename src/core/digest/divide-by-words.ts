import type { Sentence } from './read-sentences.ts';

const MOST_UNITS = 60;
const LEAST_SHARE = 0.45;
const LEANING_COST = 12;
const STEM = 6;

interface Unit {
  sentences: Sentence[];
  terms: number[];
  words: number;
}

/** Paragraphs, or sentences where the text has too few paragraphs; neighbours are joined until there are at most 60. */
function unitsOf(sentences: readonly Sentence[], parts: number): Sentence[][] {
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

const stemOf = (term: string): string => term.slice(0, STEM);

/** Terms as numbers, forms of one word as one, roughly; a term met once ties nothing together and is left out. */
function numbered(blocks: readonly Sentence[][]): { units: Unit[]; vocabulary: number } {
  const times = new Map<string, number>();
  for (const { terms } of blocks.flat()) for (const term of terms) times.set(stemOf(term), (times.get(stemOf(term)) ?? 0) + 1);
  const numbers = new Map<string, number>();
  for (const [term, count] of times) if (count > 1) numbers.set(term, numbers.size);
  const units = blocks.map((sentences) => ({
    sentences,
    terms: sentences.flatMap(({ terms }) => terms.map((term) => numbers.get(stemOf(term))).filter((n) => n !== undefined)),
    words: sentences.reduce((sum, { words }) => sum + words.length, 0),
  }));
  return { units, vocabulary: numbers.size };
}

/** costs[i][j]: how badly the words of units i to j hang together, after Utiyama and Isahara 2001, https://aclanthology.org/P01-1064/. */
function cohesionCosts(units: readonly Unit[], vocabulary: number, leastWords: number): number[][] {
  return units.map((opening, from) => {
    const row: number[] = [];
    const counts = new Uint32Array(vocabulary);
    const opens = from > 0 && opening.sentences[0]?.leans ? LEANING_COST : 0;
    let total = 0;
    let inner = 0;
    let words = 0;
    for (let to = from; to < units.length; to++) {
      for (const term of units[to]?.terms ?? []) {
        const before = counts[term] ?? 0;
        inner += (before + 1) * Math.log(before + 2) - before * Math.log(before + 1);
        counts[term] = before + 1;
        total++;
      }
      words += units[to]?.words ?? 0;
      row[to] = words < leastWords ? Number.POSITIVE_INFINITY : total * Math.log(total + vocabulary) - inner + opens;
    }
    return row;
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

/** Divides sentences into `parts` contiguous stretches, or fewer, where their words change most. */
export function divideByWords(sentences: readonly Sentence[], parts: number): Sentence[][] {
  if (!sentences.length) return [];
  const { units, vocabulary } = numbered(unitsOf(sentences, parts));
  const words = units.reduce((sum, unit) => sum + unit.words, 0);
  for (let count = parts; count > 1; count--) {
    const starts = cheapestStarts(cohesionCosts(units, vocabulary, (words / count) * LEAST_SHARE), count);
    if (starts) return starts.map((from, at) => units.slice(from, starts[at + 1]).flatMap((unit) => unit.sentences));
  }
  return [[...sentences]];
}
