import type { Passage } from '../article.ts';

/** A passage's words, and where they begin in the article's text, in UTF-16 units. */
export interface PlacedPassage {
  id: string;
  offset: number;
  text: string;
}

/** Where each passage stands in the article's text (see `articleText`), in order. */
export function placePassages(passages: readonly Passage[]): PlacedPassage[] {
  let end = -1;
  return passages.map(({ id, text }) => {
    const offset = end + 1;
    end = offset + text.length;
    return { id, offset, text };
  });
}

/** `placePassages`, to be looked up by a passage's id. */
export const placesById = (passages: readonly Passage[]): ReadonlyMap<string, PlacedPassage> =>
  new Map(placePassages(passages).map((place) => [place.id, place]));
