import type { Passage } from '../core/article.ts';
import type { Citation } from '../core/digest.ts';
import { checkCitation } from '../core/evidence/check-citation.ts';
import { rangesOf, type TextMap, type TextRun } from './text-map.ts';

/** Where a citation's words stand in the page now. `exact`: here, and nowhere else that its context allows; one range for each text node. */
export type Located = { kind: 'exact'; ranges: Range[] } | { kind: 'changed' } | { kind: 'gone' } | { kind: 'ambiguous'; places: number };

interface Spot {
  passage: Passage;
  start: number;
  end: number;
}

/**
 * Finds a citation's exact words in a page as read. Never the first of several, never words that are only alike.
 * With a map whose page has changed since nothing is exact: read the page again and locate again.
 */
export function locateCitation(citation: Citation, passages: readonly Passage[], map: TextMap): Located {
  const own = ownSpot(citation, passages);
  const ranges = own && liveRanges(own, map);
  if (ranges) return { kind: 'exact', ranges };
  const check = checkCitation(citation, passages);
  // A few words at one place, with nothing around them as it was, may be a twin of those that were cited.
  if (check.status === 'ambiguous') return check.places > 1 ? { kind: 'ambiguous', places: check.places } : { kind: 'gone' };
  if (check.status !== 'exact') return { kind: check.status };
  const { passage: id, start, end } = check.citation;
  const passage = passages.find((one) => one.id === id);
  const found = passage && liveRanges({ passage, start, end }, map);
  return found ? { kind: 'exact', ranges: found } : { kind: 'gone' };
}

/** The span that the citation names, where its words and its context still are what they were. */
function ownSpot({ passage: id, start, end, exact, prefix, suffix }: Citation, passages: readonly Passage[]): Spot | null {
  const passage = passages.find((one) => one.id === id);
  if (passage?.text.slice(start, end) !== exact) return null;
  const spot = { passage, start, end };
  const around = contextOf(spot, passages);
  return around.before.endsWith(prefix) && around.after.startsWith(suffix) ? spot : null;
}

/** The ranges of a spot whose live text still reads as its passage does; null where the page has changed under it. */
function liveRanges({ passage, start, end }: Spot, map: TextMap): Range[] | null {
  const runs = map.get(passage.id);
  return runs?.every((run) => reads(run, passage.text, start, end)) ? rangesOf(runs, start, end) : null;
}

function reads(run: TextRun, text: string, start: number, end: number): boolean {
  const from = Math.max(start, run.start);
  const to = Math.min(end, run.start + run.length);
  if (from >= to) return true;
  const offset = run.offset + from - run.start;
  const live = run.node.data.slice(offset, offset + to - from);
  return (
    live === text.slice(from, to) ||
    live.replace(/\s/g, ' ').replace(/\p{Surrogate}/gu, '\ufffd') === text.slice(from, to).replace(/\s/g, ' ')
  );
}

function contextOf({ passage, start, end }: Spot, passages: readonly Passage[]): { before: string; after: string } {
  const index = passages.indexOf(passage);
  const before = passages.slice(Math.max(0, index - CONTEXT), index).map((one) => `${one.text}\n`);
  const after = passages.slice(index + 1, index + 1 + CONTEXT).map((one) => `\n${one.text}`);
  return {
    before: (before.join('') + passage.text.slice(0, start)).slice(-CONTEXT),
    after: (passage.text.slice(end) + after.join('')).slice(0, CONTEXT),
  };
}

/** A prefix or suffix has 32 characters at most, so it reaches into no more passages than that. */
const CONTEXT = 32;
