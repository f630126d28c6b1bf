import { alignSequences } from '../align-sequences.ts';
import { chooseCarriers } from './choose-carriers.ts';
import type { Comparison } from './compare-claim.ts';
import type { ClaimWord } from './read-claim-text.ts';

/** A sentence of a claim beside the one sentence of its sources that carries most of it. */
export interface AlignedSentence {
  words: readonly ClaimWord[];
  carrier: { text: string; words: readonly ClaimWord[] };
  /** Words of the claim that stand in the carrier in the same order, with their places there. */
  kept: ReadonlyMap<ClaimWord, ClaimWord>;
  /** Words of the claim that do not. */
  added: readonly ClaimWord[];
  /** Stretches of the carrier that the claim leaves out, and what it has in their place. */
  dropped: readonly { words: readonly ClaimWord[]; by: readonly ClaimWord[] }[];
  /** Stretches of the claim that stand in the place of nothing. */
  inserted: readonly (readonly ClaimWord[])[];
}

/** Sets each sentence of a claim beside its carrier, word by word. */
export function alignWithCarriers(comparison: Comparison): AlignedSentence[] {
  const { claim } = comparison;
  return claim.sentences.flatMap(({ from, to }) => {
    const words = claim.words.slice(from, to);
    return words.length > 0 ? [alignSentence(words, comparison)] : [];
  });
}

function alignSentence(words: readonly ClaimWord[], { matches, source }: Comparison): AlignedSentence {
  const items = words.filter(({ kind }) => kind !== 'function');
  const { sentences } = chooseCarriers(items.length > 0 ? items : words, matches, source);
  const span = source.sentences[sentences[0] ?? 0] ?? { from: 0, to: 0, text: '' };
  const carrier = source.words.slice(span.from, span.to);
  // Words that may stand for each other get one name, so that the two sequences can be compared as they are.
  const names = new Map<number, string>();
  const own = words.map(({ at, term }) => {
    const place = (matches[at] ?? []).find((one) => one >= span.from && one < span.to);
    const name = place === undefined ? `claim ${term} ${at}` : (names.get(place) ?? `source ${place}`);
    if (place !== undefined) for (const other of matches[at] ?? []) names.set(other, name);
    return name;
  });
  const hunks = alignSequences(
    own,
    carrier.map(({ at }) => names.get(at) ?? `source ${at}`),
  );
  const kept = new Map<ClaimWord, ClaimWord>();
  const added: ClaimWord[] = [];
  const dropped: { words: ClaimWord[]; by: ClaimWord[] }[] = [];
  const inserted: ClaimWord[][] = [];
  for (const { isSame, one, other } of hunks) {
    const ours = words.slice(one.start, one.end);
    const theirs = carrier.slice(other.start, other.end);
    if (isSame) {
      for (const [at, word] of ours.entries()) {
        const place = theirs[at];
        if (place) kept.set(word, place);
      }
    } else {
      added.push(...ours);
      if (theirs.length > 0) dropped.push({ words: [...theirs], by: [...ours] });
      else inserted.push([...ours]);
    }
  }
  return { words, carrier: { text: span.text, words: carrier }, kept, added, dropped, inserted };
}
