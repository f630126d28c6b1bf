import type { Sentence } from './read-sentences.ts';

/** How much to choose: at most so many sentences, and no further one once there are so many words. */
export interface Room {
  sentences: number;
  words: number;
}

const TOO_ALIKE = 0.6;
const SLACK = 1.15;
const FEW_WORDS = 5;

/** The share of the shorter sentence's terms that the other has too. */
export function overlap(a: Sentence, b: Sentence): number {
  const [one, other] = [new Set(a.terms), new Set(b.terms)];
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

/** The sentence with the one that it leans on, where that is not chosen yet; null where it cannot be had whole. */
function withAntecedent(sentence: Sentence, chosen: ReadonlyMap<number, Sentence>, open: ReadonlyMap<number, Sentence>): Sentence[] | null {
  if (!sentence.leans || chosen.has(sentence.index - 1)) return [sentence];
  const before = open.get(sentence.index - 1);
  return before && !before.leans ? [before, sentence] : null;
}

/**
 * The most salient of the sentences that fit the room, in page order. A sentence that leans on the one before comes only right after it;
 * none nearly repeats another of them or of `taken`. Salience is looked up by the sentence's index.
 */
export function chooseSentences(
  from: readonly Sentence[],
  salience: readonly number[],
  room: Room,
  taken: readonly Sentence[] = [],
): Sentence[] {
  const weight = (group: readonly Sentence[]) => group.reduce((sum, { index }) => sum + (salience[index] ?? 0), 0) / group.length;
  const gone = new Set(taken);
  const open = new Map(from.filter((sentence) => sentence.usable && !gone.has(sentence)).map((sentence) => [sentence.index, sentence]));
  const chosen = new Map<number, Sentence>();
  let words = 0;
  const fits = (group: readonly Sentence[]) => {
    const more = group.reduce((sum, sentence) => sum + sentence.words.length, 0);
    return chosen.size + group.length <= room.sentences && (!chosen.size || words + more <= room.words * SLACK);
  };
  while (open.size && chosen.size < room.sentences && words < room.words) {
    let best: Sentence[] | null = null;
    for (const sentence of open.values()) {
      const group = withAntecedent(sentence, chosen, open);
      if (group && (!best || weight(group) > weight(best)) && fits(group)) best = group;
    }
    if (!best) break;
    const others = [...taken, ...chosen.values()];
    const isNew = !best.some((sentence) => repeatsOneOf(sentence, others));
    for (const sentence of best) {
      if (isNew || best.length === 1 || sentence.leans) open.delete(sentence.index);
      if (!isNew) continue;
      chosen.set(sentence.index, sentence);
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
