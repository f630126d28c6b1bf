import type { ClaimText, ClaimWord } from './read-claim-text.ts';

/** The sentences of a source that carry the words of a claim, the one that carries most first, and how much of their weight the first so many carry. */
export interface Carriers {
  sentences: readonly number[];
  /** Shares of the weight, 0 to 1, each with those before it. */
  shares: readonly number[];
  weightOf(word: ClaimWord): number;
  total: number;
}

const MOST = 3;

/** Chooses them greedily; a word weighs the more, the fewer sentences of the source have it. */
export function chooseCarriers(items: readonly ClaimWord[], matches: readonly (readonly number[])[], source: ClaimText): Carriers {
  const sentencesOf = new Map(items.map(({ at }) => [at, new Set((matches[at] ?? []).map((place) => source.words[place]?.sentence ?? 0))]));
  const weights = new Map([...sentencesOf].map(([at, { size }]) => [at, Math.log(1 + source.sentences.length / (0.5 + size))]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0) || 1;
  const left = new Set(sentencesOf.keys());
  const sentences: number[] = [];
  const shares: number[] = [];
  let sum = 0;
  for (let round = 0; round < MOST; round++) {
    const gains = new Map<number, number>();
    for (const at of left) for (const one of sentencesOf.get(at) ?? []) gains.set(one, (gains.get(one) ?? 0) + (weights.get(at) ?? 0));
    const [best] = [...gains].sort(([one, gain], [other, otherGain]) => otherGain - gain || one - other);
    if (best) {
      sentences.push(best[0]);
      sum += best[1];
      for (const at of left) if (sentencesOf.get(at)?.has(best[0])) left.delete(at);
    }
    shares.push(sum / total);
  }
  return { sentences, shares, weightOf: ({ at }) => weights.get(at) ?? 0, total };
}
