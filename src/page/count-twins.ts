import { articleText } from '../core/article-text.ts';
import type { Citation } from '../core/digest.ts';
import { contextAt, isApart } from '../core/evidence/citation-context.ts';
import { placePassages } from '../core/evidence/passage-offsets.ts';
import type { Cut } from './cut-passages.ts';
import { rangesOf } from './text-map.ts';

/** At how many other places of a page a citation's exact words stand in such company that where they were found is not told apart from them. */
export function countTwins(citation: Citation, found: readonly Range[], { passages, map }: Cut): number {
  const text = articleText(passages);
  const [here] = found;
  const places = placePassages(passages).flatMap(({ id, offset, text: own }) =>
    startsOf(citation.exact, own).map((start) => {
      const end = start + citation.exact.length;
      const [first] = rangesOf(map.get(id) ?? [], start, end) ?? [];
      return { isHere: isSameStart(first, here), place: contextAt(text, { start: offset + start, end: offset + end }, citation) };
    }),
  );
  const own = places.find(({ isHere }) => isHere);
  return own ? places.filter((other) => other !== own && !isApart(own.place, other.place)).length : 0;
}

const isSameStart = (one: Range | undefined, other: Range | undefined): boolean =>
  one !== undefined && one.startContainer === other?.startContainer && one.startOffset === other.startOffset;

function startsOf(words: string, text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) starts.push(at);
  return starts;
}
