import * as z from 'zod/mini';
import type { Passage } from '../article.ts';
import type { Citation } from '../digest.ts';
import { placesById } from '../evidence/passage-offsets.ts';

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export const textQuoteSelectorSchema = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().check(z.minLength(1)),
  prefix: z.string(),
  suffix: z.string(),
});

/** https://www.w3.org/TR/annotation-model/#text-position-selector, in UTF-16 units of the article's text, end exclusive. */
export const textPositionSelectorSchema = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: z.number().check(z.int(), z.gte(0)),
  end: z.number().check(z.int(), z.gte(1)),
});

export type Selector = z.infer<typeof textQuoteSelectorSchema> | z.infer<typeof textPositionSelectorSchema>;

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
