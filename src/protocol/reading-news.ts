import * as z from 'zod/mini';

const placeSchema = z.strictObject({ passage: z.string(), at: z.number().check(z.gte(0), z.lte(1)) });

/**
 * What a page tells the panel beside it.
 * - `in-view`: the part of the digest (a claim's or quotation's id) whose words are nearest to the middle of the window, from where to where the article is in it, and the parts whose words are not to be seen in the page
 * - `lit`: the part whose words a step has lit; null where the lights were put out; `missing` as with `in-view`
 */
export const readingNewsSchema = z.union([
  z.strictObject({
    kind: z.literal('in-view'),
    part: z.nullable(z.string()),
    stretch: z.nullable(z.strictObject({ from: placeSchema, to: placeSchema })),
    missing: z.array(z.string()),
    isByScroll: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('lit'), part: z.nullable(z.string()), missing: z.optional(z.array(z.string())) }),
]);

export type ReadingNews = z.infer<typeof readingNewsSchema>;
export type StretchInView = NonNullable<Extract<ReadingNews, { kind: 'in-view' }>['stretch']>;
