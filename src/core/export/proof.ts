import * as z from 'zod/mini';
import { sourceSchema } from '../article.ts';
import { claimSchema, digestSchema, quotationSchema, sectionSchema } from '../digest.ts';
import { textPositionSelectorSchema, textQuoteSelectorSchema } from './selectors.ts';

/** One citation of a proof: which claim, heading, quotation or attribution rests on it, and the words, by quote and by position in the article's text. */
export const proofCitationSchema = z.strictObject({
  id: z.string(),
  of: z.string(),
  part: z.enum(['claim', 'clarified', 'label', 'heading', 'quotation', 'mention', 'name', 'role', 'attribution']),
  selector: z.tuple([textQuoteSelectorSchema, textPositionSelectorSchema]),
});

const sentenceSchema = z.pick(claimSchema, { id: true, text: true, support: true });
const spokenSchema = z.strictObject({
  ...z.pick(quotationSchema, { id: true, text: true, confidence: true }).shape,
  speaker: z.nullable(z.strictObject({ name: z.nullable(z.string()), role: z.nullable(z.string()) })),
});
const proofSectionSchema = z.strictObject({
  ...z.pick(sectionSchema, { id: true, heading: true, quotations: true }).shape,
  claims: z.array(sentenceSchema),
});

/** A digest without its article, with all that is needed to check it against the page again. */
export const proofSchema = z.strictObject({
  kind: z.literal('citeback-proof'),
  version: z.literal(1),
  source: sourceSchema,
  ...z.pick(digestSchema, { scope: true, generatedAt: true, updatedAt: true, engine: true, leadQuotations: true }).shape,
  headline: z.nullable(sentenceSchema),
  lead: z.array(sentenceSchema),
  sections: z.array(proofSectionSchema),
  quotations: z.array(spokenSchema),
  citations: z.array(proofCitationSchema),
});

export type Proof = z.infer<typeof proofSchema>;
export type ProofCitation = z.infer<typeof proofCitationSchema>;

/** Every sentence of a proof, headline first, then in the order shown. */
export const sentencesOf = (proof: Pick<Proof, 'headline' | 'lead' | 'sections'>): Proof['lead'] => [
  ...(proof.headline ? [proof.headline] : []),
  ...proof.lead,
  ...proof.sections.flatMap((section) => section.claims),
];
