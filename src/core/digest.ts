import * as z from 'zod/mini';
import { articleStateSchema, passageSchema, scopeSchema, sourceSchema } from './article.ts';
import { count } from './count.ts';

/** ISO 8601 in UTC, as `Date` writes it. `z.iso` would bring along all that it knows of times: 0.6 KB in every bundle. */
const time = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/),
  z.refine((text) => !Number.isNaN(Date.parse(text))),
);

/** A span of one passage, in UTF-16 units, end exclusive, with up to 32 characters of the article's text on either side. */
export const citationSchema = z.strictObject({
  passage: z.string(),
  start: count,
  end: count,
  exact: z.string().check(z.minLength(1)),
  prefix: z.string().check(z.maxLength(32)),
  suffix: z.string().check(z.maxLength(32)),
});

/** A sentence of the digest. `verbatim`: its text is its citations' exact words, in order, joined by a space; `supported`, `partial`: a model's words, which the cited ones carry, or carry with doubts. `translated`: its text is a translation into that language of `original`, which was checked. */
export const claimSchema = z.strictObject({
  id: z.string(),
  text: z.string().check(z.minLength(1)),
  support: z.enum(['verbatim', 'supported', 'partial']),
  citations: z.array(citationSchema).check(z.minLength(1)),
  clarified: z.array(z.strictObject({ start: count, end: count, text: z.string(), citation: citationSchema })),
  doubts: z.array(z.strictObject({ kind: z.string(), detail: z.string() })),
  label: z.nullable(z.strictObject({ text: z.string(), citation: z.nullable(citationSchema) })),
  translated: z.optional(z.strictObject({ language: z.string(), original: z.string().check(z.minLength(1)) })),
});

/** Who said it, in the page's own words. `name` is never a pronoun; null where the words name somebody whom we cannot resolve. */
export const speakerSchema = z.strictObject({
  name: z.nullable(z.string()),
  role: z.nullable(z.string()),
  kind: z.enum(['person', 'organization', 'document', 'unnamed']),
  mention: citationSchema,
  nameCitation: z.nullable(citationSchema),
  roleCitation: z.nullable(citationSchema),
});

/** A direct quotation without its marks: one citation a passage, `text` their exact words joined by a line feed. `confidence` is the probability that the speaker given is right. */
export const quotationSchema = z.strictObject({
  id: z.string(),
  text: z.string().check(z.minLength(1)),
  citations: z.array(citationSchema).check(z.minLength(1)),
  continues: z.nullable(z.string()),
  speaker: z.nullable(speakerSchema),
  attribution: z.nullable(citationSchema),
  confidence: z.number().check(z.gte(0), z.lte(1)),
});

/** A quotation in another language, shown under it and never in its place: `quotation` is the first of those that are shown as one. `doubts`: numbers and names that are not the same in both. */
export const quotationTranslationSchema = z.strictObject({
  quotation: z.string(),
  language: z.string(),
  text: z.string().check(z.minLength(1)),
  doubts: claimSchema.shape.doubts,
});

export const sectionSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['prose', 'steps', 'timeline', 'entries', 'next']),
  heading: z.string(),
  headingCitations: z.array(citationSchema),
  paragraphs: z.array(z.array(claimSchema)),
  quotations: z.array(z.string()),
});

export const digestSchema = z.strictObject({
  version: z.literal(1),
  scope: scopeSchema,
  source: sourceSchema,
  article: articleStateSchema,
  generatedAt: time,
  updatedAt: time,
  engine: z.strictObject({ id: z.string(), model: z.nullable(z.string()) }),
  passages: z.array(passageSchema),
  headline: z.nullable(claimSchema),
  lead: z.array(claimSchema),
  leadQuotations: z.array(z.string()),
  sections: z.array(sectionSchema),
  quotations: z.array(quotationSchema),
  translations: z.optional(z.array(quotationTranslationSchema)),
});

export type Citation = z.infer<typeof citationSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Speaker = z.infer<typeof speakerSchema>;
export type Quotation = z.infer<typeof quotationSchema>;
export type QuotationTranslation = z.infer<typeof quotationTranslationSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Digest = z.infer<typeof digestSchema>;

/** How much of an article a digest takes. */
export type DigestLength = 'short' | 'standard' | 'long';
