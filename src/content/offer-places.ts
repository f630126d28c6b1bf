import type { Citation } from '../core/digest.ts';
import type { Cut } from '../page/cut-passages.ts';
import { findPlaces, type Place } from '../page/find-places.ts';
import { lightRanges } from '../page/highlight.ts';
import type { PageAnswerOf } from '../protocol/page-messages.ts';

/** As many as a reader will look through. */
const MOST = 12;

/** The places offered last, for the reader to choose one of, and how each read: ranges stay with their words while the page changes around them. */
let offered: { id: number; places: readonly (Place & { words: string })[] } = { id: 0, places: [] };

/** Offers every place of the page where a citation's words stand: at least so many are known. */
export function offerPlaces(
  citation: Citation,
  least: number,
  page: Cut,
): Extract<PageAnswerOf<'light-in-page'>, { outcome: 'ambiguous' }> {
  const places = findPlaces(citation, page);
  offered = { id: offered.id + 1, places: places.slice(0, MOST).map((place) => ({ ...place, words: wordsOf(place) })) };
  const told = offered.places.map(({ heading, before, after }) => ({ heading, before, after }));
  return { outcome: 'ambiguous', was: citation.exact, count: Math.max(least, places.length), offer: offered.id, places: told };
}

/** Lights one of the places of that offer; false where others have been offered since, or its words are no longer there. */
export function lightPlace(document: Document, offer: number, place: number): boolean {
  const chosen = offer === offered.id ? offered.places[place] : undefined;
  if (!chosen || wordsOf(chosen) !== chosen.words) return false;
  lightRanges(document, { passage: chosen.ranges, attribution: [] });
  return true;
}

const wordsOf = ({ ranges }: Place): string => ranges.join('');
