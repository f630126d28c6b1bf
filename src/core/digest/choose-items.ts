import { foldTerm } from '../text/words.ts';
import type { MarkedPart } from './mark-parts.ts';
import type { Sentence } from './read-sentences.ts';

const SHORT_STEP = 6;
/** A shorter sentence is looked for among the best so many of an item, for a brief one is often beside the point. */
const SHORTER_AMONG = 4;
const LEAST_WORDS = 2;
/** How much more it counts that a sentence opens its item, or comes right after what does. */
const OPENS_ITEM = 1.5;
const SECOND_IN_ITEM = 1;
/** From so many words on, each further one of a sentence costs. */
const LONG_SENTENCE = 26;
const LONG_WORD = 0.05;
/** What it costs to take for known what only another sentence of the item tells. */
const UNTOLD = 0.4;
/** What it costs to begin with a label of its own ("Pros: "), for it tells of a part of the item. */
const OWN_LABEL = 0.8;
/** What it costs to be what the next sentence of the paragraph leans on: it may be a set-up, or what that one denies. */
const SET_UP = 0.6;
/** What it costs to stand amid a paragraph whose beginning is not shown. */
const TORN = 1;
const LABEL = /^\p{Lu}[^.:!?]{1,40}: /u;

const wordsIn = (sentences: readonly Sentence[]): number => sentences.reduce((sum, { words }) => sum + words.length, 0);

type Item = MarkedPart['items'][number];

/** What may be shown of an item, best first. */
interface Choice {
  item: Item;
  options: Sentence[][];
}

/** How well a sentence alone stands for its item: the mark that stands before it has told its words. */
function worth(sentence: Sentence, { sentences, mark }: Item, salience: readonly number[]): number {
  const told = new Set(mark.text.split(/[^\p{L}\p{M}\p{N}'’]+/u).map(foldTerm));
  const [first = sentence] = sentences;
  const untold = sentence.refers.filter(({ from, term }) => from >= first.index && from < sentence.index && !told.has(term ?? ''));
  const place = sentence === first ? OPENS_ITEM : sentence === sentences[1] ? SECOND_IN_ITEM : 0;
  const length = Math.max(0, sentence.words.length - LONG_SENTENCE) * LONG_WORD;
  const label = LABEL.test(sentence.text) ? OWN_LABEL : 0;
  const next = sentences[sentences.indexOf(sentence) + 1];
  const setUp = next?.leans && next.passage === sentence.passage ? SET_UP : 0;
  const torn = sentence.place > 0 ? TORN : 0;
  return (salience[sentence.index] ?? 0) + place - length - untold.length * UNTOLD - label - setUp - torn;
}

/** A step's first words alone often only name it; what follows says what to do. */
function withMore(sentence: Sentence, { sentences }: Item): Sentence[] {
  const next = sentences[sentences.indexOf(sentence) + 1];
  return sentence.words.length < SHORT_STEP && next?.passage === sentence.passage ? [sentence, next] : [sentence];
}

/** The sentences that may stand for an item, best first: of a step that is one passage the one that begins it, of others what is worth most. */
function optionsOf(item: Item, isStep: boolean, salience: readonly number[], taken: ReadonlySet<Sentence>): Sentence[][] {
  const open = item.sentences.filter((sentence) => !taken.has(sentence) && sentence.words.length >= LEAST_WORDS);
  const [first] = open;
  const begins = isStep && first !== undefined && first === item.sentences[0];
  const isHeaded = item.mark.span?.passage.kind === 'heading';
  if (begins && !isHeaded && first.passage.kind !== 'paragraph') return [withMore(first, item), [first]];
  const fit = open.filter(({ usable, leans }) => usable && !leans);
  const weight = (sentence: Sentence) => worth(sentence, item, salience);
  const best = fit.sort((a, b) => weight(b) - weight(a)).map((sentence) => [sentence]);
  if (best.length || !begins) return best;
  // What leans on nothing but the heading stands by itself with it.
  return isHeaded && !first.usable ? [] : [withMore(first, item)];
}

function choicesOf({ items, kind }: MarkedPart, salience: readonly number[], taken: readonly Sentence[]): Choice[] {
  const gone = new Set(taken);
  const choices = items.map((item) => ({ item, options: optionsOf(item, kind === 'steps', salience, gone) }));
  return choices.filter(({ options }) => options.length > 0);
}

/** How many words a part of marked items takes to show each of them. */
export const wordsForItems = (part: MarkedPart, salience: readonly number[], taken: readonly Sentence[]): number =>
  wordsIn(choicesOf(part, salience, taken).flatMap(({ options }) => options[0] ?? []));

/** The most salient groups that the room has words for, in their order. */
function mostSalient(groups: readonly Sentence[][], salience: readonly number[], words: number): Sentence[][] {
  const weight = ([sentence]: Sentence[]) => (sentence ? (salience[sentence.index] ?? 0) : 0);
  const kept = new Set<Sentence[]>();
  for (const group of [...groups].sort((a, b) => weight(b) - weight(a))) {
    if (kept.size < 2 || wordsIn([...kept, group].flat()) <= words) kept.add(group);
  }
  return groups.filter((group) => kept.has(group));
}

/** One group for each choice, shorter ones in the place of the longest until all fit, and no further ones once none can be shortened. */
function shortened(choices: readonly Choice[], words: number, isBackward: boolean): Sentence[][] {
  const groups = choices.map(({ options }) => options[0] ?? []);
  const briefest = choices.map(({ options }) =>
    options.slice(0, SHORTER_AMONG).reduce((least, group) => (wordsIn(group) < wordsIn(least) ? group : least)),
  );
  const saving = (at: number) => wordsIn(groups[at] ?? []) - wordsIn(briefest[at] ?? []);
  while (wordsIn(groups.flat()) > words) {
    const most = groups.reduce((best, _, at) => (saving(at) > saving(best) ? at : best), 0);
    if (saving(most) > 0) groups[most] = briefest[most] ?? [];
    else if (groups.length <= 2) break;
    else for (const each of [groups, briefest]) isBackward ? each.shift() : each.pop();
  }
  return groups;
}

/** The groups with further sentences of their items, what is worth most first, while there are words for them. */
function withFurther(groups: readonly Sentence[][], choices: readonly Choice[], salience: readonly number[], words: number): Sentence[] {
  const shown = new Set(groups.flat());
  const further = choices
    .filter(({ item }) => item.sentences.some((sentence) => shown.has(sentence)))
    .flatMap(({ item, options }) => options.slice(1).map(([sentence], at) => ({ sentence, rank: at, item })))
    .filter(
      ({ sentence, item }) =>
        sentence && !LABEL.test(sentence.text) && item.sentences.findIndex((each) => shown.has(each)) < item.sentences.indexOf(sentence),
    );
  const weight = ({ sentence, item, rank }: (typeof further)[number]) => (sentence ? worth(sentence, item, salience) : 0) - rank;
  for (const { sentence } of further.sort((a, b) => weight(b) - weight(a))) {
    if (sentence && wordsIn([...shown, sentence]) <= words) shown.add(sentence);
  }
  return [...shown].sort((a, b) => a.index - b.index);
}

/**
 * What is shown of a part of marked items: of steps and lists each with what says most of it, in the page's order, further sentences where there
 * is room, and the first ones, of a countdown the last ones, where there is not room for all; of a timeline and of a report the most salient dates
 * and entries, the newest entry first.
 */
export function chooseItems(part: MarkedPart, salience: readonly number[], words: number, taken: readonly Sentence[]): Sentence[] {
  const choices = choicesOf(part, salience, taken);
  if (part.kind === 'steps') return withFurther(shortened(choices, words, part.isBackward), choices, salience, words);
  const kept = mostSalient(
    choices.map(({ options }) => options[0] ?? []),
    salience,
    words,
  );
  return (part.kind === 'entries' && !part.isBackward ? kept.reverse() : kept).flat();
}

/** The mark of the first shown sentence of each item. */
export const marksOf = ({ items }: MarkedPart, chosen: readonly Sentence[]): Map<Sentence, Item['mark']> =>
  new Map(
    items.flatMap(({ mark, sentences }) => {
      const first = chosen.find((sentence) => sentences.includes(sentence));
      return first ? [[first, mark] as const] : [];
    }),
  );
