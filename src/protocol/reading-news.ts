import * as z from 'zod/mini';

const placeSchema = z.strictObject({ passage: z.string(), at: z.number().check(z.gte(0), z.lte(1)) });

/**
 * What a page tells the panel beside it.
 * - `in-view`: the part of the digest (a claim's or quotation's id) whose words are nearest to the middle of the window, and from where to where the article is in it
 * - `lit`: the part whose words a step has lit; null where the lights were put out
 */
export const readingNewsSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('in-view'),
    part: z.nullable(z.string()),
    stretch: z.nullable(z.strictObject({ from: placeSchema, to: placeSchema })),
    isByScroll: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('lit'), part: z.nullable(z.string()) }),
]);

export type ReadingNews = z.infer<typeof readingNewsSchema>;
export type StretchInView = NonNullable<Extract<ReadingNews, { kind: 'in-view' }>['stretch']>;
