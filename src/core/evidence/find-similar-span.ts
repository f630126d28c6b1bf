import { findWords, type Word } from '../text/words.ts';
import type { Span } from './fragment-directive.ts';

/** A span whose words are like the ones looked for. `likeness`: 1 less the share of words to insert, drop or replace, 0 to 1. */
export interface SimilarSpan extends Span {
  likeness: number;
}

interface Ending {
  cost: number;
  firstWord: number;
  lastWord: number;
}

/** The spans of a text that are most like these words, all with the same likeness and none overlapping, in order; empty where nothing is alike. */
export function findSimilarSpans(textWords: readonly Word[], exact: string): SimilarSpan[] {
  const pattern = findWords(exact, null).map((word) => word.term);
  if (pattern.length === 0) return [];
  const endings = alignEverywhere(pattern, textWords);
  const cost = Math.min(...endings.map((ending) => ending.cost));
  const likeness = 1 - cost / pattern.length;
  if (!(likeness > 0)) return [];
  const best: Ending[] = [];
  for (const ending of endings.filter((candidate) => candidate.cost === cost)) {
    const last = best.at(-1);
    if (!last || last.lastWord < ending.firstWord) best.push(ending);
    else if (endsBetter(ending, last, pattern, textWords)) best[best.length - 1] = ending;
  }
  return best.map(({ firstWord, lastWord }) => ({ start: textWords[firstWord]?.start ?? 0, end: textWords[lastWord]?.end ?? 0, likeness }));
}

/** Of two alignments that cost the same, the better ends with the pattern's last word, or else has its number of words. */
function endsBetter(one: Ending, other: Ending, pattern: readonly string[], textWords: readonly Word[]): boolean {
  const endsAlike = (ending: Ending) => (textWords[ending.lastWord]?.term === pattern.at(-1) ? 1 : 0);
  const extraWords = (ending: Ending) => Math.abs(ending.lastWord - ending.firstWord + 1 - pattern.length);
  return endsAlike(one) - endsAlike(other) > 0 || (endsAlike(one) === endsAlike(other) && extraWords(one) < extraWords(other));
}

/** For each word of the text, the cheapest alignment of the whole pattern that ends there (Sellers' algorithm); only those below the pattern's length. */
function alignEverywhere(pattern: readonly string[], textWords: readonly Word[]): Ending[] {
  const endings: Ending[] = [];
  const length = pattern.length;
  const costs = Int32Array.from({ length: length + 1 }, (_, i) => i);
  const starts = new Int32Array(length + 1);
  for (const [at, { term }] of textWords.entries()) {
    let [cost, start] = [0, at + 1];
    let [costBefore, startBefore] = [costs[0] ?? 0, starts[0] ?? 0];
    [costs[0], starts[0]] = [cost, start];
    for (let i = 1; i <= length; i++) {
      const [insert, insertStart] = [(costs[i] ?? 0) + 1, starts[i] ?? 0];
      const replace = costBefore + (pattern[i - 1] === term ? 0 : 1);
      const drop = cost + 1;
      cost = Math.min(replace, insert, drop);
      if (cost === replace) start = startBefore;
      else if (cost === insert) start = insertStart;
      [costBefore, startBefore] = [insert - 1, insertStart];
      costs[i] = cost;
      starts[i] = start;
    }
    const isEmpty = start > at;
    if (cost < length && !isEmpty) endings.push({ cost, firstWord: start, lastWord: at });
  }
  return endings;
}
