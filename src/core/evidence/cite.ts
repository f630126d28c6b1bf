import type { Passage } from '../article.ts';
import { articleText } from '../article-text.ts';
import type { Citation } from '../digest.ts';
import { placesById } from './passage-offsets.ts';

/** A citation's prefix and suffix are so long, or one less, where the text does not begin or end before. */
export const CONTEXT = 32;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

/** Whether a span begins or ends inside a surrogate pair; half a pair by itself, which a page's script can write, is a character of its own. */
export const splitsCharacter = (text: string, start: number, end: number): boolean =>
  [start, end].some((at) => isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1)));

/** Makes citations into one article: offsets are UTF-16 units of the passage, end exclusive; throws on a span that is empty, out of range or splits a surrogate pair. */
export type Cite = (passage: string, start: number, end: number) => Citation;

/** The function that cites spans of these passages. Prefix and suffix are cut shorter rather than through a surrogate pair. */
export function citeFrom(passages: readonly Passage[]): Cite {
  const text = articleText(passages);
  const places = placesById(passages);
  return (id, start, end) => {
    const place = places.get(id);
    if (!place || start < 0 || start >= end || end > place.text.length || splitsCharacter(place.text, start, end))
      throw new RangeError(`no span ${start}–${end} in passage ${id}`);
    const from = place.offset + start;
    const to = place.offset + end;
    const prefix = text.slice(Math.max(0, from - CONTEXT), from);
    const suffix = text.slice(to, to + CONTEXT);
    return {
      passage: id,
      start,
      end,
      exact: place.text.slice(start, end),
      prefix: isLow(prefix.charCodeAt(0)) ? prefix.slice(1) : prefix,
      suffix: isHigh(suffix.charCodeAt(suffix.length - 1)) ? suffix.slice(0, -1) : suffix,
    };
  };
}
