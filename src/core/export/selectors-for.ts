import type { Passage } from '../article.ts';
import type { Citation } from '../digest.ts';
import { placesById } from '../evidence/passage-offsets.ts';

/** Makes the two W3C selectors, by words and by position in the article's text, that each select a citation's words. */
export function selectorsFor(passages: readonly Passage[]) {
  const places = placesById(passages);
  return ({ passage, start, end, exact, prefix, suffix }: Citation) => {
    const place = places.get(passage);
    if (!place) throw new RangeError(`no passage ${passage}`);
    return [
      { type: 'TextQuoteSelector' as const, exact, prefix, suffix },
      { type: 'TextPositionSelector' as const, start: place.offset + start, end: place.offset + end },
    ] as const;
  };
}
