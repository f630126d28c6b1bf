import type { Sentence } from './read-sentences.ts';

/** How much to choose: at most so many sentences, and no further one once there are so many words. */
export interface Room {
  sentences: number;
  words: number;
  /** Whether stretches that follow each other in the article are wanted, rather than the most salient sentences each by itself. */
  inStretches?: boolean;
}

const TOO_ALIKE = 0.6;
const SLACK = 1.15;
const FEW_WORDS = 5;
/** What it costs a sentence to take something for known that no sentence shown before it has told, and how often that counts. */
const UNTOLD = 0.4;
const UNTOLD_IN_STRETCH = 1.5;
const MOST_UNTOLD = 2;
/** What it costs a stretch to begin after words that are not shown, and more where these stand in its own paragraph. */
const STRETCH = 0.8;
const TORN = 1.4;
/** No more sentences of a paragraph are taken for the sake of the last of them. */
const LONGEST_RUN = 3;
/** How much more a sentence counts that leans on a shown one of its paragraph: without it that one may be a set-up, or say the contrary. */
const BOUND = 0.8;

/** Each sentence is compared with many others. */
const termSets = new WeakMap<Sentence, ReadonlySet<string>>();

function termsOf(sentence: Sentence): ReadonlySet<string> {
  let terms = termSets.get(sentence);
  if (!terms) {
    terms = new Set(sentence.terms);
    termSets.set(sentence, terms);
  }
  return terms;
}

/** The share of the shorter sentence's terms that the other has too. */
export function overlap(a: Sentence, b: Sentence): number {
  const [one, other] = [termsOf(a), termsOf(b)];
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (!small.size) return a.text === b.text ? 1 : 0;
  let shared = 0;
  for (const term of small) if (large.has(term)) shared++;
  return shared / small.size;
}

const repeatsOneOf = (sentence: Sentence, others: Iterable<Sentence>): boolean => {
  for (const other of others) if (overlap(sentence, other) > TOO_ALIKE) return true;
  return false;
};

/** What a digest shows so far, and the first sentence to say each word of it. */
class Shown {
  readonly #sentences = new Set<number>();
  readonly #terms = new Map<string, number>();

  /** `at`: where the sentence stands among those of the article; before them all where it was shown before. */
  add(sentence: Sentence, at: number): void {
    this.#sentences.add(sentence.index);
    for (const term of sentence.terms) this.#terms.set(term, Math.min(at, this.#terms.get(term) ?? at));
  }

  has(index: number): boolean {
    return this.#sentences.has(index);
  }

  /** The sentences that tell what this one takes for known, where nothing shown before it does. */
  missing({ refers, index }: Sentence): number[] {
    const isKnown = (term: string | null) => term !== null && (this.#terms.get(term) ?? index) < index;
    return refers.filter(({ from, term }) => !this.#sentences.has(from) && !isKnown(term)).map(({ from }) => from);
  }
}

/** The sentences of a paragraph from its first one up to this; null where this is the first, where they are many, or one of them cannot be had. */
function runUpTo({ index, place }: Sentence, open: ReadonlyMap<number, Sentence>): Sentence[] | null {
  if (place === 0 || place >= LONGEST_RUN) return null;
  const run: Sentence[] = [];
  for (let at = index - place; at <= index; at++) {
    const each = open.get(at);
    if (!each || (!run.length && each.leans)) return null;
    run.push(each);
  }
  return run;
}

/** The sentence as it may be taken: with the one that it leans on, and, where they can be had, with one that tells what it refers to, or with those before it in its paragraph. */
function groupsAround(
  sentence: Sentence,
  chosen: ReadonlyMap<number, Sentence>,
  shown: Shown,
  open: ReadonlyMap<number, Sentence>,
  inStretches: boolean,
): Sentence[][] {
  if (sentence.leans && !chosen.has(sentence.index - 1)) {
    const before = open.get(sentence.index - 1);
    return before && !before.leans ? [[before, sentence]] : [];
  }
  const [from = -1] = shown.missing(sentence);
  const told = open.get(from);
  const run = inStretches ? runUpTo(sentence, open) : null;
  return [[sentence], ...(told && !told.leans ? [[told, sentence]] : []), ...(run ? [run] : [])];
}

/** What it costs to show a sentence without what stands before it; less than nothing where it goes on with what is shown. */
function costOfOpening({ index, place, leans }: Sentence, group: readonly Sentence[], shown: Shown): number {
  if (leans && place > 0 && shown.has(index - 1)) return -BOUND;
  if (index === 0 || shown.has(index - 1) || group.some((other) => other.index === index - 1)) return 0;
  return place > 0 ? STRETCH + TORN : STRETCH;
}

/**
 * The most salient of the sentences that fit the room, in page order, in stretches where these are wanted. A sentence that leans on the one before
 * comes only right after it, one that refers to what is not shown costs; none nearly repeats another of them or of `taken`. Salience is looked up
 * by the sentence's index.
 */
export function chooseSentences(
  from: readonly Sentence[],
  salience: readonly number[],
  room: Room,
  taken: readonly Sentence[] = [],
): Sentence[] {
  const { inStretches = false } = room;
  const gone = new Set(taken);
  const open = new Map(from.filter((sentence) => sentence.usable && !gone.has(sentence)).map((sentence) => [sentence.index, sentence]));
  const chosen = new Map<number, Sentence>();
  const shown = new Shown();
  for (const sentence of taken) shown.add(sentence, -1);
  let words = 0;
  const weight = (group: readonly Sentence[]) =>
    group.reduce((sum, sentence) => {
      const missing = shown.missing(sentence).filter((index) => !group.some((other) => other.index === index));
      const untold = Math.min(MOST_UNTOLD, missing.length) * (inStretches ? UNTOLD_IN_STRETCH : UNTOLD);
      return sum + (salience[sentence.index] ?? 0) - untold - (inStretches ? costOfOpening(sentence, group, shown) : 0);
    }, 0) / group.length;
  const fits = (group: readonly Sentence[]) => {
    const more = group.reduce((sum, sentence) => sum + sentence.words.length, 0);
    return chosen.size + group.length <= room.sentences && (!chosen.size || words + more <= room.words * SLACK);
  };
  while (open.size && chosen.size < room.sentences && words < room.words) {
    let best: { group: Sentence[]; weight: number } | null = null;
    for (const sentence of open.values()) {
      for (const group of groupsAround(sentence, chosen, shown, open, inStretches)) {
        const own = weight(group);
        if ((!best || own > best.weight) && fits(group)) best = { group, weight: own };
      }
    }
    if (!best) break;
    const { group } = best;
    const others = [...taken, ...chosen.values()];
    const isNew = !group.some((sentence) => repeatsOneOf(sentence, others));
    for (const sentence of group) {
      if (isNew || group.length === 1 || sentence === group.at(-1)) open.delete(sentence.index);
      if (!isNew) continue;
      chosen.set(sentence.index, sentence);
      shown.add(sentence, sentence.index);
      words += sentence.words.length;
    }
  }
  return [...chosen.values()].sort((a, b) => a.index - b.index);
}

/** As `chooseSentences`, but never fewer than `least` sentences where there are so many, however poor the rest. */
export function chooseAtLeast(from: readonly Sentence[], salience: readonly number[], room: Room, least: number): Sentence[] {
  const chosen = chooseSentences(from, salience, room);
  if (chosen.length >= least) return chosen;
  const kept = new Set(chosen);
  const rank = (sentence: Sentence) => {
    const quality = sentence.usable ? (sentence.leans ? 3 : 4) : sentence.words.length >= FEW_WORDS ? 2 : 0;
    return quality + (salience[sentence.index] ?? 0) / 100;
  };
  const rest = from.filter((sentence) => !kept.has(sentence)).sort((a, b) => rank(b) - rank(a));
  return [...chosen, ...rest.slice(0, least - chosen.length)].sort((a, b) => a.index - b.index);
}
