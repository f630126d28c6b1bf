import type { Claim, Quotation } from '../digest.ts';
import { foldTerm } from '../text/words.ts';

/** From this confidence on, whom a pronoun means is certain enough to be printed. */
const CERTAIN = 0.93;

type Named = Quotation & { speaker: NonNullable<Quotation['speaker']> };

const partsOf = (name: string): string[] => foldTerm(name).split(/\s+/u);

/** Whether the speaker is called by something else than a name here (“she said”), and it is certain who is meant. */
function isCertain(quotation: Quotation): quotation is Named {
  const { speaker, confidence } = quotation;
  if (!speaker?.name || !speaker.nameCitation || speaker.kind !== 'person' || confidence < CERTAIN) return false;
  return /^\p{L}{2,5}$/u.test(speaker.mention.exact) && !partsOf(speaker.name).includes(foldTerm(speaker.mention.exact));
}

const names = (text: string, name: string): boolean => {
  const words = new Set(foldTerm(text).match(/[\p{L}\p{M}'’-]+/gu) ?? []);
  return partsOf(name).some((part) => words.has(part));
};

/**
 * The claims of one run of text, in order, with a note after a pronoun that says who it is ("she [Ida Moss]"): only where the quotation beside the
 * pronoun tells it for certain, the claim and the one before it do not name the person, and once a claim.
 */
export function clarifyClaims(claims: readonly Claim[], quotations: readonly Quotation[]): Claim[] {
  const certain = quotations.filter(isCertain);
  return claims.map((claim, at) => {
    const [cited] = claim.citations;
    const before = claims[at - 1]?.text ?? '';
    const quotation = certain.find(({ speaker: { mention, name } }) => {
      const isInside = cited?.passage === mention.passage && mention.start >= cited.start && mention.end <= cited.end;
      return isInside && name !== null && !names(claim.text, name) && !names(before, name);
    });
    if (!cited || !quotation?.speaker.name || !quotation.speaker.nameCitation || claim.citations.length > 1) return claim;
    const { mention, name, nameCitation } = quotation.speaker;
    const note = { start: mention.start - cited.start, end: mention.end - cited.start, text: name, citation: nameCitation };
    return { ...claim, clarified: [...claim.clarified, note] };
  });
}
