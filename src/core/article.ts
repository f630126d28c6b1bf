import * as z from 'zod/mini';
import { count } from './count.ts';

/** What kind of block a passage was in the page. A caption stands inside a figure or a picture's own box; a table's rows are lines, its cells are separated by tabs. */
export const passageKindSchema = z.enum(['heading', 'paragraph', 'list-item', 'blockquote', 'caption', 'table', 'code']);

/** A block of running text as a reader sees it: white space folded, no line breaks but in tables and code. */
export const passageSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  kind: passageKindSchema,
  text: z.string().check(z.minLength(1)),
});

/**
 * Doubt said aloud. The wording lives in the interface; the details are plain values: `claims-dropped` count; `text-cut` read, total (blocks), or folded (words), breaksOff, with `after` (id of the
 * passage that the rest follows);
 * `very-short` words; `hidden-text` words, addressesAssistant; `more-pages` page, pages, next (the
 * address of the next one, http or https); `language-unsure` declared, found; `live-blog` entries;
 * `framed` address (of the frame of the page in which the text stands, where it has one);
 * `other-part` words; `not-all-written`, `not-all-translated` sentences (that a model was to write or translate and did not); `forced`, `chosen-part` (the reader pointed at it), `paywall` and `late-content` have none.
 */
export const readingNoteSchema = z.catchall(
  z.object({
    kind: z.enum([
      'forced',
      'claims-dropped',
      'text-cut',
      'very-short',
      'paywall',
      'more-pages',
      'hidden-text',
      'late-content',
      'language-unsure',
      'live-blog',
      'other-part',
      'chosen-part',
      'framed',
      'not-all-written',
      'not-all-translated',
    ]),
  }),
  z.union([z.string(), z.number(), z.boolean()]),
);

/** Where an article comes from and what the page says about itself. Dates are ISO 8601 with the page's own offset, or a bare date. */
const pageSourceSchema = z.strictObject({
  url: z.string(),
  canonicalUrl: z.nullable(z.string()),
  title: z.string(),
  siteName: z.nullable(z.string()),
  byline: z.nullable(z.string()),
  publishedAt: z.nullable(z.string()),
  modifiedAt: z.nullable(z.string()),
  language: z.nullable(z.string()),
  direction: z.enum(['ltr', 'rtl']),
  wordCount: count,
});
/** The same, with the hash of the article's text. */
export const sourceSchema = z.strictObject({ ...pageSourceSchema.shape, contentHash: z.string() });

export const scopeSchema = z.enum(['page', 'selection']);
export const articleStateSchema = z.strictObject({
  isArticle: z.boolean(),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  notes: z.array(readingNoteSchema),
});

const byPassage = z.catchall(z.object({}), z.string());

/** An article as read from a page: everything a digest is written from. Its hash is added by whoever may hash. */
export const articleSchema = z.strictObject({
  scope: scopeSchema,
  source: pageSourceSchema,
  state: articleStateSchema,
  passages: z.array(passageSchema),
  /** The direction that the page itself declares. */
  direction: z.optional(z.enum(['ltr', 'rtl'])),
  /** What the page says in its head that it is about. */
  description: z.optional(z.string()),
  /** The numbers that the page's ordered lists show beside passages, by the passages' ids. */
  numbers: z.optional(byPassage),
  /** How deep headings are, “h1” to “h6”, by the passages' ids. */
  levels: z.optional(byPassage),
});

export type PassageKind = z.infer<typeof passageKindSchema>;
export type Passage = z.infer<typeof passageSchema>;
export type ReadingNote = z.infer<typeof readingNoteSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Scope = z.infer<typeof scopeSchema>;
export type Article = z.infer<typeof articleSchema>;
