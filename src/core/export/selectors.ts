import * as z from 'zod/mini';

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
