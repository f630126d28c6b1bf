import type { Passage } from '../core/article.ts';
import type { Citation } from '../core/digest.ts';
import { findWords } from '../core/text/words.ts';
import { rangesOf, type TextMap, type TextRun } from './text-map.ts';

/** Where a citation's words stand in the page now. `exact`: here, and nowhere else that its context allows; one range for each text node. */
export type Located = { kind: 'exact'; ranges: Range[] } | { kind: 'changed' } | { kind: 'gone' } | { kind: 'ambiguous'; places: number };

interface Spot {
  passage: Passage;
  start: number;
  end: number;
}

/** Finds a citation's exact words in a page as read. Never the first of several, never words that are only alike. */
export function locateCitation(citation: Citation, passages: readonly Passage[], map: TextMap): Located {
  const own = ownSpot(citation, passages);
  if (own) {
    const ranges = liveRanges(own, map);
    if (ranges) return { kind: 'exact', ranges };
  }
  const spots = findSpots(citation.exact, passages).filter((spot) => liveRanges(spot, map) !== null);
  if (spots.length === 0) return hasSimilarWords(citation.exact, passages) ? { kind: 'changed' } : { kind: 'gone' };
  const { best, characters } = closestByContext(citation, spots, passages);
  if (!isSurelyMeant(citation, characters)) return spots.length > 1 ? { kind: 'ambiguous', places: spots.length } : { kind: 'gone' };
  const ranges = best[0] && best.length === 1 ? liveRanges(best[0], map) : null;
  return ranges ? { kind: 'exact', ranges } : { kind: 'ambiguous', places: best.length };
}

/** From this length on the same words are the same passage, though all around them is new. */
const TELLING_LENGTH = 32;
const TELLING_CONTEXT = 8;

/** A few words stand in many places: they are the ones meant only where what surrounds them agrees too. */
const isSurelyMeant = ({ exact, prefix, suffix }: Citation, agreed: number) =>
  exact.length >= TELLING_LENGTH || agreed >= Math.min(TELLING_CONTEXT, prefix.length + suffix.length);

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

function findSpots(exact: string, passages: readonly Passage[]): Spot[] {
  const spots: Spot[] = [];
  for (const passage of passages) {
    for (let start = passage.text.indexOf(exact); start >= 0; start = passage.text.indexOf(exact, start + 1)) {
      spots.push({ passage, start, end: start + exact.length });
    }
  }
  return spots;
}

/** The spots whose surroundings agree best with the citation's (all that agree equally), and in how many characters they do. */
function closestByContext({ prefix, suffix }: Citation, spots: readonly Spot[], passages: readonly Passage[]) {
  const agreed = spots.map((spot) => {
    const { before, after } = contextOf(spot, passages);
    return agreement(reversed(before), reversed(prefix)) + agreement(after, suffix);
  });
  const characters = Math.max(...agreed);
  return { best: spots.filter((_, index) => agreed[index] === characters), characters };
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

const reversed = (text: string) => text.split('').reverse().join('');

/** How many characters two texts begin with alike. */
function agreement(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one[length] === other[length]) length++;
  return length;
}

const SIMILAR = 0.7;

/** Whether a stretch about as long as these words has most of them: the passage was edited, not taken out. */
function hasSimilarWords(exact: string, passages: readonly Passage[]): boolean {
  const wanted = termsOf(exact);
  if (wanted.length < 3) return false;
  return passages.some((passage) => bestOverlap(wanted, termsOf(passage.text)) >= SIMILAR);
}

/** The greatest share of the wanted words in any window a quarter longer than they are. */
function bestOverlap(wanted: readonly string[], terms: readonly string[]): number {
  const open = new Map<string, number>();
  for (const term of wanted) open.set(term, (open.get(term) ?? 0) + 1);
  const width = Math.ceil(wanted.length * 1.25);
  const inWindow = new Map<string, number>();
  let shared = 0;
  let best = 0;
  terms.forEach((term, index) => {
    const count = (inWindow.get(term) ?? 0) + 1;
    inWindow.set(term, count);
    if (count <= (open.get(term) ?? 0)) shared++;
    const left = terms[index - width];
    if (left !== undefined) {
      const before = inWindow.get(left) ?? 0;
      if (before <= (open.get(left) ?? 0)) shared--;
      inWindow.set(left, before - 1);
    }
    best = Math.max(best, shared);
  });
  return best / wanted.length;
}

const termsOf = (text: string): string[] => findWords(text, null).map((word) => word.term);
