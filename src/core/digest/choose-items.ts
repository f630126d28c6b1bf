import type { MarkedPart } from './mark-parts.ts';
import type { Sentence } from './read-sentences.ts';

const SLACK = 1.2;
const SHORT_STEP = 6;
const LEAST_WORDS = 2;
/** How much more it counts that a sentence opens its item. */
const OPENS_ITEM = 1;

const wordsIn = (sentences: readonly Sentence[]): number => sentences.reduce((sum, { words }) => sum + words.length, 0);

type Item = MarkedPart['items'][number];

/** The sentence that stands for an item: of a step the one that begins it, of others the most salient one. */
function sentenceOf({ sentences }: Item, isStep: boolean, salience: readonly number[], taken: ReadonlySet<Sentence>): Sentence | null {
  const open = sentences.filter((sentence) => !taken.has(sentence) && sentence.words.length >= LEAST_WORDS);
  const [first] = open;
  if (isStep && first === sentences[0] && first?.passage.kind !== 'paragraph') return first ?? null;
  const fit = open.filter(({ usable, leans }) => usable && !leans);
  const weight = (sentence: Sentence) => (salience[sentence.index] ?? 0) + (sentence === sentences[0] ? OPENS_ITEM : 0);
  const [best] = isStep ? fit : fit.sort((a, b) => weight(b) - weight(a));
  return best ?? (isStep ? (first ?? null) : null);
}

/** A step's first words alone often only name it; what follows says what to do. */
function withMore(sentence: Sentence, { sentences }: Item): Sentence[] {
  const next = sentences[sentences.indexOf(sentence) + 1];
  return sentence.words.length < SHORT_STEP && next?.passage === sentence.passage ? [sentence, next] : [sentence];
}

/** The first groups that the room has words for, at least two. */
const firstFitting = (groups: readonly Sentence[][], words: number): Sentence[][] =>
  groups.filter((_, at) => at < 2 || wordsIn(groups.slice(0, at + 1).flat()) <= words * SLACK);

/** The most salient groups that the room has words for, in their order. */
function mostSalient(groups: readonly Sentence[][], salience: readonly number[], words: number): Sentence[][] {
  const weight = ([sentence]: Sentence[]) => (sentence ? (salience[sentence.index] ?? 0) : 0);
  const kept = new Set<Sentence[]>();
  for (const group of [...groups].sort((a, b) => weight(b) - weight(a))) {
    if (kept.size < 2 || wordsIn([...kept, group].flat()) <= words) kept.add(group);
  }
  return groups.filter((group) => kept.has(group));
}

/**
 * What is shown of a part of marked items, one or two sentences for each: the first steps, or of a countdown the last ones; the most salient
 * dates of a timeline and entries of a report, the newest entry first.
 */
export function chooseItems(part: MarkedPart, salience: readonly number[], words: number, taken: readonly Sentence[]): Sentence[] {
  const isStep = part.kind === 'steps';
  const gone = new Set(taken);
  const found = part.items.flatMap((item) => {
    const sentence = sentenceOf(item, isStep, salience, gone);
    return sentence ? [{ item, sentence }] : [];
  });
  const short = found.map(({ sentence }) => [sentence]);
  const long = isStep ? found.map(({ item, sentence }) => withMore(sentence, item)) : short;
  const groups = wordsIn(long.flat()) <= words * SLACK ? long : short;
  if (!isStep) {
    const kept = mostSalient(groups, salience, words);
    return (part.kind === 'entries' && !part.isBackward ? kept.reverse() : kept).flat();
  }
  const kept = part.isBackward ? firstFitting([...groups].reverse(), words).reverse() : firstFitting(groups, words);
  return kept.flat();
}

/** The mark of the first shown sentence of each item. */
export const marksOf = ({ items }: MarkedPart, chosen: readonly Sentence[]): Map<Sentence, Item['mark']> =>
  new Map(
    items.flatMap(({ mark, sentences }) => {
      const first = chosen.find((sentence) => sentences.includes(sentence));
      return first ? [[first, mark] as const] : [];
    }),
  );
