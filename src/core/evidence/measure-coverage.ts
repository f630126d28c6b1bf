import type { Citation, Digest } from '../digest.ts';
import type { Span } from './fragment-directive.ts';
import { listEvidence } from './list-evidence.ts';
import { type PlacedPassage, placePassages } from './passage-offsets.ts';

/** A passage with the stretches of the article's text that the digest uses of it, in order and apart from each other. */
export interface CoveredPassage extends PlacedPassage {
  used: Span[];
}

/** What of an article its digest uses. `share`: of the characters of all passages, 0 to 1. */
export interface Coverage {
  passages: CoveredPassage[];
  length: number;
  usedPassages: number;
  share: number;
}

/** Measures how much of the article stands behind its digest. */
export function measureCoverage(digest: Digest): Coverage {
  const cited = listEvidence(digest).flatMap(({ citations }) => citations);
  const passages = placePassages(digest.passages).map((passage) => ({
    ...passage,
    used: joinSpans(cited.filter((citation) => citation.passage === passage.id)).map(({ start, end }) => ({
      start: passage.offset + start,
      end: passage.offset + end,
    })),
  }));
  const last = passages.at(-1);
  const characters = digest.passages.reduce((sum, { text }) => sum + text.length, 0);
  const used = passages.flatMap((one) => one.used).reduce((sum, { start, end }) => sum + end - start, 0);
  return {
    passages,
    length: last ? last.offset + last.text.length : 0,
    usedPassages: passages.filter((one) => one.used.length > 0).length,
    share: characters > 0 ? used / characters : 0,
  };
}

/** The same stretches in order, those that overlap made one, and those between which there is only a space. */
function joinSpans(citations: readonly Citation[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of [...citations].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end + 1) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
