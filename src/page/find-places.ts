import { articleText } from '../core/article-text.ts';
import type { Citation } from '../core/digest.ts';
import { keepsItsBorders } from '../core/evidence/citation-context.ts';
import { placePassages } from '../core/evidence/passage-offsets.ts';
import type { Cut } from './cut-passages.ts';
import { rangesOf } from './text-map.ts';

/** A place of a page where some words stand: the heading over it, what stands right before and after it (white space folded), and the words' live ranges. */
export interface Place {
  heading: string | null;
  before: string;
  after: string;
  ranges: Range[];
}

/** So much of the text on either side tells a reader which place is meant, in characters. */
const AROUND = 70;

/** Every place of a page, in its order, where a citation's exact words stand as words of their own. */
export function findPlaces(citation: Citation, { passages, map }: Cut): Place[] {
  const text = articleText(passages);
  const { exact } = citation;
  let heading: string | null = null;
  return placePassages(passages).flatMap(({ id, offset, text: own }, index) => {
    if (passages[index]?.kind === 'heading') heading = own;
    const places: Place[] = [];
    for (let start = own.indexOf(exact); start >= 0; start = own.indexOf(exact, start + exact.length)) {
      const span = { start: offset + start, end: offset + start + exact.length };
      const ranges = rangesOf(map.get(id) ?? [], start, start + exact.length);
      if (ranges && keepsItsBorders(text, span, citation)) places.push({ heading, ...around(text, span), ranges });
    }
    return places;
  });
}

function around(text: string, { start, end }: { start: number; end: number }): Pick<Place, 'before' | 'after'> {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  // Whole words only, but where there are none.
  return {
    before: folded(start > AROUND ? before.replace(/^\S*\s/, '') : before),
    after: folded(end + AROUND < text.length ? after.replace(/\s\S*$/, '') : after),
  };
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').replace(/\p{Surrogate}/gu, '');
