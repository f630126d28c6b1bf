import * as z from 'zod/mini';
import { articleStateSchema } from './article.ts';
import { claimSchema, type Digest, digestSchema, sectionSchema } from './digest.ts';

/**
 * What a model made of a digest, over the same passages and quotations: it is kept beside the digest, never in its place. `asked`: the model that was
 * to write it, in the language `writtenIn` (BCP 47; null: in the article's own); `engine` is the extractive one where nothing that it wrote was carried.
 * `translations`: of quotations; absent where none were asked for. `isWhole`: no part is left to write.
 */
export const writtenSchema = z.strictObject({
  engine: digestSchema.shape.engine,
  asked: digestSchema.shape.engine,
  writtenIn: z.nullable(z.string()),
  isWhole: z.boolean(),
  article: articleStateSchema,
  headline: z.nullable(claimSchema),
  lead: z.array(claimSchema),
  leadQuotations: z.array(z.string()),
  sections: z.array(sectionSchema),
  translations: digestSchema.shape.translations,
});

export type Written = z.infer<typeof writtenSchema>;

/** What a model wrote of a whole digest. */
export function cutWritten(digest: Digest, made: Pick<Written, 'asked' | 'writtenIn' | 'isWhole'>): Written {
  const { engine, article, headline, lead, leadQuotations, sections, translations } = digest;
  return { ...made, engine, article, headline, lead, leadQuotations, sections, translations };
}

/** The whole digest that a model wrote over this one. */
export function putWritten(digest: Digest, written: Written): Digest {
  const { engine, article, headline, lead, leadQuotations, sections, translations } = written;
  const { notes } = article;
  // What was noticed of the page since stands in the digest only.
  const later = digest.article.notes.filter(({ kind }) => !notes.some((note) => note.kind === kind));
  const noted = { ...digest.article, notes: [...notes, ...later] };
  return { ...digest, engine, article: noted, headline, lead, leadQuotations, sections, translations };
}
