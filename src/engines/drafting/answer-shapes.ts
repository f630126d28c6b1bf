import * as z from 'zod/mini';

const MOST_CLAIMS = 80;
const numbers = z.array(z.number()).check(z.maxLength(400));
const draftedClaimSchema = z.object({ text: z.string(), sentences: numbers });

/** What a model answers to the request for a part. */
export const draftSchema = z.object({
  headline: z.optional(z.nullable(draftedClaimSchema)),
  claims: z.array(draftedClaimSchema).check(z.maxLength(MOST_CLAIMS)),
  quotations: z.optional(numbers),
});
export const translationSchema = z.object({ translations: z.array(z.string()).check(z.maxLength(MOST_CLAIMS)) });

export type DraftedClaim = z.infer<typeof draftedClaimSchema>;
export type Draft = z.infer<typeof draftSchema>;

const strictObject = (properties: Record<string, object>): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const integers = { type: 'array', items: { type: 'integer' } };
const claim = strictObject({ text: { type: 'string' }, sentences: integers });

/** The same as JSON Schemas that servers can hold a model to: every field required, none besides. */
export const openingAsked = strictObject({ headline: claim, claims: { type: 'array', items: claim }, quotations: integers });
export const sectionAsked = strictObject({ claims: { type: 'array', items: claim }, quotations: integers });
export const translationAsked = strictObject({ translations: { type: 'array', items: { type: 'string' } } });
