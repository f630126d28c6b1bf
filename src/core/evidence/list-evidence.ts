import type { Citation, Claim, Digest } from '../digest.ts';
import { joinQuotations } from '../quotation-chains.ts';

/** A part of a digest (the id of a claim or a quotation) with the words of the page that it stands on. */
export interface Evidence {
  part: string;
  citations: Citation[];
  attribution: Citation | null;
}

/** The evidence of all that a digest shows, in the order in which it shows it. */
export function listEvidence({ headline, lead, leadQuotations, sections, quotations }: Digest): Evidence[] {
  const ofClaim = ({ id, citations }: Claim): Evidence => ({ part: id, citations, attribution: null });
  const ofQuotations = (ids: readonly string[]): Evidence[] =>
    joinQuotations(ids, quotations)
      .flat()
      .map(({ id, citations, attribution }) => ({ part: id, citations, attribution }));
  return [
    ...(headline ? [ofClaim(headline)] : []),
    ...lead.map(ofClaim),
    ...ofQuotations(leadQuotations),
    ...sections.flatMap((section) => [...section.paragraphs.flat().map(ofClaim), ...ofQuotations(section.quotations)]),
  ];
}

/** A text that is another one for other parts or other words behind them. */
export const nameEvidence = (evidence: readonly Evidence[]): string =>
  evidence
    .map(({ part, citations }) => [part, ...citations.map(({ passage, start, end }) => `${passage}:${start}-${end}`)].join(' '))
    .join('\n');
