import * as z from 'zod/mini';
import { count } from './count.ts';
import { citationSchema, digestSchema } from './digest.ts';

/**
 * What became of one citation of a kept digest in its page: `was` are its words. `now` are the words that stand in their place, the same ones where they
 * still stand, null where they are gone; `citation` leads to them, null also where they stand at no one place.
 */
const wordingChangeSchema = z.strictObject({ was: z.string(), now: z.nullable(z.string()), citation: z.nullable(citationSchema) });

/** What became of a claim of a kept digest, or of a quotation with those that continue it, by the first one's id: it stands where all its words do, and is gone where none do and nothing stands in their place. One wording for each of its citations, in order; a changed quotation has one, of all its words. `speaker`: who said a quotation and who says it now, as it is shown; null for a claim. */
const partChangeSchema = z.strictObject({
  id: z.string(),
  status: z.enum(['stands', 'changed', 'gone']),
  wordings: z.array(wordingChangeSchema),
  speaker: z._default(z.nullable(z.strictObject({ was: z.nullable(z.string()), now: z.nullable(z.string()) })), null),
});

/** A sentence that the page has now and had not before; `was` is the one that it took the place of. */
const newSentenceSchema = z.strictObject({ citation: citationSchema, was: z.nullable(z.string()) });

/**
 * What is left of an earlier digest after its page has changed, and what the page says besides. `parts`: its claims and the quotations that it shows;
 * `fresh`: the most telling new sentences first, `more`: how many others there are. Citations lead into the page as it was read last.
 */
export const digestChangesSchema = z.strictObject({
  earlier: digestSchema,
  parts: z.array(partChangeSchema),
  fresh: z.array(newSentenceSchema),
  more: count,
});

export type WordingChange = z.infer<typeof wordingChangeSchema>;
export type PartChange = z.infer<typeof partChangeSchema>;
export type NewSentence = z.infer<typeof newSentenceSchema>;
export type DigestChanges = z.infer<typeof digestChangesSchema>;

/** Whether there is anything to tell of a change. Where nothing of the digest is left it is another text: there is nothing to compare. */
export const tellsChange = ({ parts, fresh }: DigestChanges): boolean =>
  parts.some(({ status }) => status === 'stands') && (fresh.length > 0 || parts.some(({ status }) => status !== 'stands'));
