import type { Passage } from '../core/article.ts';
import type { Citation } from '../core/digest.ts';
import { type CitationCheck, citationChecker } from '../core/evidence/check-citation.ts';
import { contextOfCitation, fitOf, isWhole, TELLING_CONTEXT } from '../core/evidence/citation-context.ts';
import { citeFrom } from '../core/evidence/cite.ts';
import { twinCounter } from './count-twins.ts';
import type { Cut } from './cut-passages.ts';
import { rangesOf, type TextMap, type TextRun } from './text-map.ts';

/** Where a citation's words stand in the page now. `exact`: here, and nowhere else that its context allows; one range for each text node. */
export type Located = { kind: 'exact'; ranges: Range[] } | { kind: 'changed' } | { kind: 'gone' } | { kind: 'ambiguous'; places: number };

interface Spot {
  passage: Passage;
  start: number;
  end: number;
}

/** The live ranges of a citation into the very page that it was made from, by the map of that reading; null where the page has changed there: read it again and locate anew. */
export function locateStanding(citation: Citation, passages: readonly Passage[], map: TextMap): Range[] | null {
  const own = ownSpot(citation, passages);
  return own && liveRanges(own, map);
}

/** Where a citation's words stand in a page as it was read anew: see `citationLocator`. */
export type LocateCitation = (citation: Citation) => Located;

/**
 * Finds citations' exact words in a page as it was read anew. Never the first of several, never words that are only alike.
 * `readWhole` gives all of the page's text: a copy of the words there, which the reading leaves out, is as likely to be what was cited if it stands in the same company,
 * and words that the reading has no more may stand there still.
 */
export function citationLocator(passages: readonly Passage[], map: TextMap, readWhole: () => Cut): LocateCitation {
  const check = citationChecker(passages);
  const wholePage = once(readWhole);
  const countTwins = once(() => twinCounter(wholePage(), map));
  const checkWhole = once(() => citationChecker(wholePage().passages));
  return (citation) => {
    const checked = check(citation);
    if (checked.status === 'changed') return { kind: 'changed' };
    if (checked.status === 'ambiguous' && checked.places > 1) return { kind: 'ambiguous', places: checked.places };
    // A few words at one place, with nothing around them as it was, may be a twin of those that were cited.
    if (checked.status !== 'exact') {
      const isOnPage = wholePage().passages.some(({ text }) => text.includes(citation.exact));
      return isOnPage ? locateLeftOut(citation, checkWhole()(citation), wholePage()) : { kind: 'gone' };
    }
    const twins = countTwins()(citation, checked.citation);
    return twins > 0 ? { kind: 'ambiguous', places: twins + 1 } : locateAt(checked.citation, { passages, map });
  };
}

/** Words that the reading leaves out are the cited ones where all of their company is there. */
function locateLeftOut(citation: Citation, checked: CitationCheck, page: Cut): Located {
  if (checked.status !== 'exact') return { kind: 'gone' };
  const place = contextOfCitation(checked.citation, citation);
  return isWhole(place, citation) && fitOf(place) >= TELLING_CONTEXT ? locateAt(checked.citation, page) : { kind: 'gone' };
}

function locateAt({ passage: id, start, end }: Citation, { passages, map }: { passages: readonly Passage[]; map: TextMap }): Located {
  const passage = passages.find((one) => one.id === id);
  const ranges = passage && liveRanges({ passage, start, end }, map);
  return ranges ? { kind: 'exact', ranges } : { kind: 'gone' };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The span that the citation names, where its words and its context still are what they were. */
function ownSpot({ passage: id, start, end, exact, prefix, suffix }: Citation, passages: readonly Passage[]): Spot | null {
  const passage = passages.find((one) => one.id === id);
  if (passage?.text.slice(start, end) !== exact) return null;
  const now = citeFrom(passages)(id, start, end);
  return now.prefix.endsWith(prefix) && now.suffix.startsWith(suffix) ? { passage, start, end } : null;
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
