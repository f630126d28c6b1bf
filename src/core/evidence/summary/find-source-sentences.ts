import type { SourceIndex, SourceSentence } from './source-index.ts';

/** A claim may have been put together from so many sentences. */
const MOST = 4;
/** The first sentence found has this share of what a claim says, each further one adds this share. */
const FIRST = 0.14;
const FURTHER = 0.1;
/** What stands beside a sentence found goes on about the same. */
const BESIDE = 1.15;
/** A long sentence has many words by chance: its share counts less by this for each of its words. */
const LENGTH = 0.004;

/** The sentences of an article, in its order, that together have the most of what these stems say; `given` are among them. Empty where none has enough of it. */
export function findSourceSentences(
  stems: ReadonlySet<string>,
  index: SourceIndex,
  given: readonly SourceSentence[] = [],
): SourceSentence[] {
  const chosen = new Set(given);
  const left = new Set(stems);
  for (const { stems: had } of given) for (const stem of had) left.delete(stem);
  const total = weigh(stems, index);
  while (chosen.size < MOST) {
    const best = findBest(left, index, chosen);
    if (!best || best.gain < total * (chosen.size === 0 ? FIRST : FURTHER)) break;
    chosen.add(best.sentence);
    for (const stem of best.sentence.stems) left.delete(stem);
  }
  return [...chosen].sort((one, other) => one.index - other.index);
}

const weigh = (stems: Iterable<string>, index: SourceIndex): number => [...stems].reduce((sum, stem) => sum + index.weightOf(stem), 0);

/** The sentence that adds most; `gain`: the weight of the stems that it adds. */
function findBest(left: ReadonlySet<string>, index: SourceIndex, chosen: ReadonlySet<SourceSentence>) {
  const gains = new Map<SourceSentence, number>();
  for (const stem of left) {
    const weight = index.weightOf(stem);
    for (const sentence of index.sentencesWith(stem)) gains.set(sentence, (gains.get(sentence) ?? 0) + weight);
  }
  const near = new Set([...chosen].flatMap(({ index: at }) => [at - 1, at + 1]));
  let best: { sentence: SourceSentence; gain: number; rank: number } | null = null;
  for (const [sentence, gain] of gains) {
    const rank = (gain * (near.has(sentence.index) ? BESIDE : 1)) / (1 + LENGTH * sentence.words.length);
    if (!best || rank > best.rank) best = { sentence, gain, rank };
  }
  return best;
}
