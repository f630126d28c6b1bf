import { stemOf } from '../text/stem-of.ts';
import { findWords } from '../text/words.ts';
import type { Features } from './feature-weights.ts';
import type { Sentence } from './read-sentences.ts';
import { alike, lengthOf, product, type TermTable, type TermVector, weighTerms } from './weigh-terms.ts';

const FEW_TERMS = 8;
const TOP_NAMES = 4;
const LETTERS = { least: 3, spread: 5 };
const CAPITAL = /^\p{Lu}/u;
const QUOTED = /["“„«「][^"”“»」]*["”»」]?/gu;

/** 0 below `from`, 1 from `to` on, rising between. */
const ramp = (value: number, from: number, to: number): number => Math.min(1, Math.max(0, (value - from) / (to - from)));
const share = (part: number, whole: number): number => part / Math.max(1, whole);

function scaled(values: readonly number[]): number[] {
  const top = values.reduce((a, b) => Math.max(a, b), 1e-9);
  return values.map((value) => value / top);
}

/** Where a sentence stands. */
const placeFeatures = ({ place }: Sentence, at: number, all: number) => ({
  first: at === 0 ? 1 : 0,
  inverse: 1 / (1 + at),
  position: 1 / (1 + at / 4),
  early: 1 - ramp(at, 0, 25),
  relative: 1 - at / all,
  opensParagraph: place === 0 ? 1 : 0,
  paragraph: 1 / (1 + place),
});

/** How long a sentence is, and of what its words are made. */
function wordFeatures({ text, words, leans }: Sentence, next: Sentence | undefined) {
  const count = words.length;
  const numbers = words.filter((word) => /\p{N}/u.test(word.text)).length;
  const quoted = text.match(QUOTED)?.reduce((sum, each) => sum + each.length, 0) ?? 0;
  return {
    words10: ramp(count, 0, 10),
    words20: ramp(count, 10, 20),
    words30: ramp(count, 20, 30),
    words40: ramp(count, 30, 40),
    words60: ramp(count, 40, 60),
    letters: ramp(text.length / Math.max(1, count), LETTERS.least, LETTERS.least + LETTERS.spread),
    number: numbers ? 1 : 0,
    numbers: ramp(numbers, 0, 4),
    quoted: share(quoted, text.length),
    leans: leans ? 1 : 0,
    leansNext: next?.leans ? 1 : 0,
  };
}

/** How many names each sentence has, how many it is the first to tell, and how many of the article's most frequent ones. */
function nameFeatures(sentences: readonly Sentence[]) {
  const names = sentences.map(({ words }) => words.slice(1).flatMap(({ text }) => (CAPITAL.test(text) ? text : [])));
  const times = new Map<string, number>();
  for (const name of names.flat()) times.set(name, (times.get(name) ?? 0) + 1);
  const ranked = [...times].sort((a, b) => b[1] - a[1]).slice(0, TOP_NAMES);
  const top = new Set(ranked.map(([name]) => name));
  const known = new Set<string>();
  return sentences.map(({ words }, at) => {
    const own = names[at] ?? [];
    const fresh = own.filter((name) => !known.has(name)).length;
    for (const { text } of words) if (CAPITAL.test(text)) known.add(text);
    return {
      names: ramp(own.length, 0, 8),
      freshNames: ramp(fresh, 0, 5),
      topNames: new Set(own.filter((name) => top.has(name))).size / TOP_NAMES,
    };
  });
}

/** The sum of vectors, each brought to length 1 where that is wanted. */
function sumOf(vectors: readonly TermVector[], isUnit: boolean): TermVector {
  const weights = new Map<string, number>();
  for (const each of vectors) {
    const scale = isUnit ? 1 / Math.max(1e-9, each.length) : 1;
    for (const [term, weight] of each.weights) weights.set(term, (weights.get(term) ?? 0) + weight * scale);
  }
  return { weights, length: lengthOf(weights) };
}

/** How well each sentence's terms stand for the whole article. */
function centreFeatures({ stems, vectors, times, spread, pairs, pairTimes }: TermTable) {
  const all = sumOf(vectors, false);
  const directions = sumOf(vectors, true).weights;
  const common = stems.map((each) => each.reduce((sum, stem) => sum + (times.get(stem) ?? 0), 0));
  const average = scaled(common.map((sum, at) => sum / Math.max(FEW_TERMS, stems[at]?.length ?? 0)));
  const total = scaled(common);
  const centroid = scaled(vectors.map((vector) => alike(vector, all)));
  const weight = scaled(vectors.map((vector) => product(vector.weights, all.weights)));
  // The sum of the cosines with all others, in linear time.
  const linked = scaled(vectors.map(({ weights, length }) => (length ? Math.max(0, product(weights, directions) / length - 1) : 0)));
  return stems.map((each, at) => ({
    frequency: average[at] ?? 0,
    frequencies: total[at] ?? 0,
    repeated: ramp([...new Set(each)].filter((stem) => (spread.get(stem) ?? 0) > 1).length, 0, 15),
    repeatedPairs: ramp((pairs[at] ?? []).filter((pair) => (pairTimes.get(pair) ?? 0) > 1).length, 0, 6),
    centroid: centroid[at] ?? 0,
    weight: weight[at] ?? 0,
    linked: linked[at] ?? 0,
  }));
}

/** What is to be seen in each sentence, in their order. */
export function featuresOf(sentences: readonly Sentence[], title: string, language: string | null): Features[] {
  const table = weighTerms(sentences);
  const { stems, vectors } = table;
  const titled = [...new Set(findWords(title, language).map(({ term }) => stemOf(term)))].filter((stem) => table.spread.has(stem));
  const titleVector = table.vectorOf(titled);
  const isTitled = title.trim() ? 1 : 0;
  const names = nameFeatures(sentences);
  const centre = centreFeatures(table);
  return sentences.map((sentence, at) => {
    const [own, placed] = [centre[at], placeFeatures(sentence, at, sentences.length)];
    const [frequencies, weight, repeated] = [own?.frequencies ?? 0, own?.weight ?? 0, own?.repeated ?? 0];
    const terms = new Set(stems[at]);
    return Object.assign(placed, wordFeatures(sentence, sentences[at + 1]), names[at], own, {
      title: share(titled.filter((stem) => terms.has(stem)).length, titled.length),
      likeTitle: alike(vectors[at], titleVector),
      likeFirst: at === 0 ? 1 : alike(vectors[at], vectors[0]),
      likePrevious: alike(vectors[at], vectors[at - 1]),
      likeNext: alike(vectors[at], vectors[at + 1]),
      titledInverse: isTitled * placed.inverse,
      titledPosition: isTitled * placed.position,
      titledRelative: isTitled * placed.relative,
      titledFrequencies: isTitled * frequencies,
      titledWeight: isTitled * weight,
      titledRepeated: isTitled * repeated,
    });
  });
}
