import type { Citation, Digest } from '../../core/digest.ts';
import { joinQuotations } from '../../core/quotation-chains.ts';

/** Names a span of the article: equal spans have equal names. */
export const spanName = (citation: Citation): string => `${citation.passage}:${citation.start}-${citation.end}`;

/** The number of each cited span in the order in which the digest shows them, from 1; a span that is cited again keeps its number. */
export function numberCitations(digest: Digest): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const number = (citations: readonly Citation[]) => {
    for (const citation of citations) {
      const name = spanName(citation);
      if (!numbers.has(name)) numbers.set(name, numbers.size + 1);
    }
  };
  const numberQuotations = (ids: readonly string[]) => {
    for (const quotation of joinQuotations(ids, digest.quotations).flat()) number(quotation.citations);
  };
  if (digest.headline) number(digest.headline.citations);
  for (const claim of digest.lead) number(claim.citations);
  numberQuotations(digest.leadQuotations);
  for (const section of digest.sections) {
    number(section.headingCitations);
    for (const claim of section.paragraphs.flat()) number(claim.citations);
    numberQuotations(section.quotations);
  }
  return numbers;
}
