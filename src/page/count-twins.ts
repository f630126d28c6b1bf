import { articleText } from '../core/article-text.ts';
import type { Citation } from '../core/digest.ts';
import { contextAt, contextOfCitation, isToldFrom } from '../core/evidence/citation-context.ts';
import { placePassages } from '../core/evidence/passage-offsets.ts';
import type { Cut } from './cut-passages.ts';
import { rangesOf, type TextMap } from './text-map.ts';

/** At how many places of a page outside its article a citation's exact words stand such that where they were found, `here` in the article's text, is not told apart from them. */
export type CountTwins = (citation: Citation, here: Citation) => number;

/** Counts the twins of many citations in one page, of whose text the first is all, and the second leads to its article's. */
export function twinCounter({ passages, map }: Cut, article: TextMap): CountTwins {
  const text = articleText(passages);
  const places = placePassages(passages);
  const read = new Set<Node>([...article.values()].flatMap((runs) => runs.map(({ node }) => node)));
  const isRead = (from: number, to: number): boolean => {
    const place = places.findLast(({ offset }) => offset <= from);
    const [first] = (place && rangesOf(map.get(place.id) ?? [], from - place.offset, to - place.offset)) ?? [];
    return first !== undefined && read.has(first.startContainer);
  };
  return (citation, here) => {
    const own = contextOfCitation(here, citation);
    return startsOf(citation.exact, text).filter((start) => {
      const end = start + citation.exact.length;
      // Where the article begins and ends tells nothing about what is outside it.
      const isTold = isToldFrom(own, contextAt(text, { start, end }, citation), citation, null);
      return !isTold && !isRead(start, end);
    }).length;
  };
}

function startsOf(words: string, text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) starts.push(at);
  return starts;
}
