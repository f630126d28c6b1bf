import type { Citation, Claim, Digest } from './digest.ts';
import { joinQuotations } from './quotation-chains.ts';

/** Names a span of the article: equal spans have equal names. */
export const spanName = (citation: Citation): string => `${citation.passage}:${citation.start}-${citation.end}`;

/** The cited spans in the order in which a digest shows them, each once: the number of each, from 1, is its place among them, on screen and in every copy. */
export function shownCitations(digest: Digest): Citation[] {
  return eachOnce([
    ...(digest.headline ? claimCitations(digest.headline) : []),
    ...digest.lead.flatMap(claimCitations),
    ...quotationCitations(digest.leadQuotations, digest),
    ...digest.sections.flatMap(({ heading, headingCitations, paragraphs, quotations }) => [
      ...(heading === '' ? [] : headingCitations),
      ...paragraphs.flat().flatMap(claimCitations),
      ...quotationCitations(quotations, digest),
    ]),
  ]);
}

/** What a claim is cited from, each once: its own words, then those that tell whom its pronouns and bare names mean. */
export const claimCitations = ({ citations, clarified }: Claim): Citation[] =>
  eachOnce([...citations, ...clarified.map(({ citation }) => citation)]);

const quotationCitations = (ids: readonly string[], { quotations }: Digest): Citation[] =>
  joinQuotations(ids, quotations)
    .flat()
    .flatMap(({ citations }) => citations);

function eachOnce(citations: readonly Citation[]): Citation[] {
  const found = new Map<string, Citation>();
  for (const citation of citations) if (!found.has(spanName(citation))) found.set(spanName(citation), citation);
  return [...found.values()];
}
