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
  let costs = Array.from({ length: pattern.length + 1 }, (_, i) => i);
  let starts = costs.map(() => 0);
  textWords.forEach((word, at) => {
    const nextCosts = [0];
    const nextStarts = [at + 1];
    for (let i = 1; i <= pattern.length; i++) {
      const replace = (costs[i - 1] ?? 0) + (pattern[i - 1] === word.term ? 0 : 1);
      const insert = (costs[i] ?? 0) + 1;
      const drop = (nextCosts[i - 1] ?? 0) + 1;
      const least = Math.min(replace, insert, drop);
      nextCosts.push(least);
      nextStarts.push((least === replace ? starts[i - 1] : least === insert ? starts[i] : nextStarts[i - 1]) ?? at + 1);
    }
    [costs, starts] = [nextCosts, nextStarts];
    const cost = costs[pattern.length] ?? pattern.length;
    const firstWord = starts[pattern.length] ?? at + 1;
    const isEmpty = firstWord > at;
    if (cost < pattern.length && !isEmpty) endings.push({ cost, firstWord, lastWord: at });
  });
  return endings;
}
