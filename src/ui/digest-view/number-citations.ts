import type { Citation, Digest } from '../../core/digest.ts';
import { joinQuotations } from '../../core/quotation-chains.ts';

/** Names a span of the article: equal spans have equal names. */
export const spanName = (citation: Citation): string => `${citation.passage}:${citation.start}-${citation.end}`;

/** The number of each cited span in the order in which the digest shows them, from 1; a span that is cited again keeps its number. */
export const numberCitations = (digest: Digest): ReadonlyMap<string, number> =>
  new Map(shownCitations(digest).map((citation, at) => [spanName(citation), at + 1]));

/** The cited spans in the order in which the digest shows them, each once. */
export function shownCitations(digest: Digest): Citation[] {
  const found = new Map<string, Citation>();
  const add = (citations: readonly Citation[]) => {
    for (const citation of citations) {
      const name = spanName(citation);
      if (!found.has(name)) found.set(name, citation);
    }
  };
  const addQuotations = (ids: readonly string[]) => {
    for (const quotation of joinQuotations(ids, digest.quotations).flat()) add(quotation.citations);
  };
  if (digest.headline) add(digest.headline.citations);
  for (const claim of digest.lead) add(claim.citations);
  addQuotations(digest.leadQuotations);
  for (const section of digest.sections) {
    add(section.headingCitations);
    for (const claim of section.paragraphs.flat()) add(claim.citations);
    addQuotations(section.quotations);
  }
  return [...found.values()];
}
