import { type BorderFeatures, borderFeatureNames, borderWeights } from './border-weights.ts';
import type { Sentence } from './read-sentences.ts';
import { alike, lengthOf, type TermVector } from './weigh-terms.ts';

/** How many units on each side are compared, and how many words. */
const UNITS = 2;
const WORDS = 250;
const AHEAD = 3;
const COLON = /[:：]\s*$/u;

/** A paragraph with the weights of its stems. */
interface Unit extends TermVector {
  sentences: readonly Sentence[];
  words: number;
}

/** Units with the weights of their stems: how often each comes, and in how few units. */
function weighed(units: readonly (readonly Sentence[])[]): Unit[] {
  const counts = units.map((sentences) => {
    const count = new Map<string, number>();
    for (const { stems } of sentences) for (const stem of stems) count.set(stem, (count.get(stem) ?? 0) + 1);
    return count;
  });
  const spread = new Map<string, number>();
  for (const count of counts) for (const stem of count.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  return units.map((sentences, at) => {
    const weights = counts[at] ?? new Map<string, number>();
    for (const [stem, count] of weights) weights.set(stem, Math.sqrt(count) * Math.log(1 + units.length / (spread.get(stem) ?? 1)));
    return { sentences, weights, length: lengthOf(weights), words: sentences.reduce((sum, { words }) => sum + words.length, 0) };
  });
}

function sumOf(units: readonly Unit[]): TermVector {
  const [first, second] = units;
  if (first && !second) return first;
  const weights = new Map<string, number>();
  for (const unit of units) for (const [stem, weight] of unit.weights) weights.set(stem, (weights.get(stem) ?? 0) + weight);
  return { weights, length: lengthOf(weights) };
}

/** The units from the first on that together have so many words. */
function within(units: readonly Unit[], words: number): Unit[] {
  let sum = 0;
  return units.filter((unit) => {
    const isWithin = sum < words;
    sum += unit.words;
    return isWithin;
  });
}

/** How alike the words on both sides of each unit's start are; 0 at the first. */
const likeness = (units: readonly Unit[], before: (at: number) => Unit[], after: (at: number) => Unit[]): number[] =>
  units.map((_, at) => (at ? alike(sumOf(before(at)), sumOf(after(at))) : 0));

const centred = (values: readonly number[]): number[] => {
  const mean = values.reduce((a, b) => a + b, 0) / Math.max(1, values.length - 1);
  return values.map((value) => value - mean);
};

/** How deep each place lies below the peaks to its left and right, after Hearst 1997, https://aclanthology.org/J97-1003/. */
function depths(values: readonly number[]): number[] {
  return values.map((value, at) => {
    let [left, right] = [value, value];
    for (let each = at - 1; each >= 1 && (values[each] ?? 0) >= left; each--) left = values[each] ?? 0;
    for (let each = at + 1; each < values.length && (values[each] ?? 0) >= right; each++) right = values[each] ?? 0;
    return left + right - 2 * value;
  });
}

/** The share of each unit's stems that no unit before has. */
function freshness(units: readonly Unit[]): number[] {
  const seen = new Set<string>();
  return units.map(({ weights }) => {
    const known = seen.size;
    for (const stem of weights.keys()) seen.add(stem);
    return (seen.size - known) / Math.max(1, weights.size);
  });
}

/** The share of the stems of a unit's first sentence that the units after it take up. */
function takenUp(units: readonly Unit[], at: number): number {
  const stems = new Set(units[at]?.sentences[0]?.stems);
  const after = units.slice(at + 1, at + 1 + AHEAD);
  return [...stems].filter((stem) => after.some(({ weights }) => weights.has(stem))).length / Math.max(1, stems.size);
}

/** How a unit's start looks, whatever its words. */
function formOf(before: Unit | undefined, unit: Unit, at: number) {
  const [first, last] = [unit.sentences[0], before?.sentences.at(-1)];
  const [listed, listedBefore] = [first?.passage.kind === 'list-item', last?.passage.kind === 'list-item'];
  return {
    leans: first?.leans ? 1 : 0,
    second: at === 1 ? 1 : 0,
    afterColon: last && COLON.test(last.text) ? 1 : 0,
    listed: listed ? 1 : 0,
    afterList: listedBefore ? 1 : 0,
    insideList: listed && listedBefore ? 1 : 0,
  };
}

/** What the start of each unit is like; none holds a word of the text. */
export function featuresOfBorders(blocks: readonly (readonly Sentence[])[]): BorderFeatures[] {
  const units = weighed(blocks);
  const near = likeness(
    units,
    (at) => units.slice(at - 1, at),
    (at) => units.slice(at, at + 1),
  );
  const around = likeness(
    units,
    (at) => units.slice(Math.max(0, at - UNITS), at),
    (at) => units.slice(at, at + UNITS),
  );
  const far = likeness(
    units,
    (at) => within(units.slice(0, at).reverse(), WORDS),
    (at) => within(units.slice(at), WORDS),
  );
  const [nearBy, aroundBy, dips, farDips] = [centred(near), centred(around), depths(around), depths(far)];
  const fresh = freshness(units);
  return units.map((unit, at) => ({
    near: nearBy[at] ?? 0,
    around: aroundBy[at] ?? 0,
    dip: dips[at] ?? 0,
    farDip: farDips[at] ?? 0,
    fresh: fresh[at] ?? 0,
    freshAfter: fresh[at + 1] ?? 0,
    takenUp: takenUp(units, at),
    ...formOf(units[at - 1], unit, at),
  }));
}

/** How likely a section begins at each unit: the logarithm of its odds, but for a constant. */
export const weighBorders = (blocks: readonly (readonly Sentence[])[]): number[] =>
  featuresOfBorders(blocks).map((features) => borderFeatureNames.reduce((sum, name) => sum + features[name] * borderWeights[name], 0));
