import type { Sentence } from './read-sentences.ts';

const wordsOf = (sentences: readonly Sentence[]): number => sentences.reduce((sum, { words }) => sum + words.length, 0);

/** What is dropped with a sentence: the shown ones that lean on it, one after the other. */
function withLeaning(sentence: Sentence, group: readonly Sentence[]): Sentence[] {
  const at = group.indexOf(sentence);
  const dropped = [sentence];
  for (const next of group.slice(at + 1)) {
    if (!next.leans || next.index !== (dropped.at(-1)?.index ?? 0) + 1) break;
    dropped.push(next);
  }
  return dropped;
}

/** The sentences that end a stretch: what follows them in the article is not shown with them. */
const endsOf = (group: readonly Sentence[]): Sentence[] => group.filter(({ index }, at) => group[at + 1]?.index !== index + 1);

/** Sentences shown together, and where they may be shortened: steps only at their end (of a countdown: at its start), for their order counts. */
export interface Group {
  chosen: readonly Sentence[];
  shortened: 'anywhere' | 'at-start' | 'at-end' | 'nowhere';
  /** With fewer words it is none, so that others are shortened first. */
  leastWords?: number;
}

/** The groups (a lead, then parts) without their least salient sentences, until all have at most `words` words or only `least` sentences are left. */
export function keepWithin(groups: readonly Group[], salience: readonly number[], words: number, least: number): Sentence[][] {
  const kept = groups.map(({ chosen }) => [...chosen]);
  const weight = (each: readonly Sentence[]) => Math.max(...each.map(({ index }) => salience[index] ?? 0));
  while (wordsOf(kept.flat()) > words) {
    const options = kept.flatMap((group, at) => {
      const where = groups[at]?.shortened;
      const open =
        where === 'anywhere' ? endsOf(group) : where === 'at-end' ? group.slice(-1) : where === 'at-start' ? group.slice(0, 1) : [];
      // The last sentence of a group goes only with nothing else left to drop, for its theme goes with it; a lead keeps two.
      return open
        .map((sentence) => ({ at, dropped: withLeaning(sentence, group) }))
        .filter(({ dropped }) => dropped.length < group.length - (at === 0 && kept.length > 1 ? 1 : 0));
    });
    const harmless = options.filter(({ at, dropped }) => wordsOf(kept[at] ?? []) - wordsOf(dropped) >= (groups[at]?.leastWords ?? 0));
    const others = harmless.length
      ? harmless
      : options.length
        ? options
        : kept.flatMap((group, at) => (at > 0 && group.length ? [{ at, dropped: group }] : []));
    const left = others.filter(({ dropped }) => kept.flat().length - dropped.length >= least);
    const [worst] = left.sort((a, b) => weight(a.dropped) - weight(b.dropped));
    if (!worst) break;
    kept[worst.at] = (kept[worst.at] ?? []).filter((sentence) => !worst.dropped.includes(sentence));
  }
  return kept;
}
