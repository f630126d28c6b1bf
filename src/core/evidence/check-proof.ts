import type { Passage } from '../article.ts';
import { articleText } from '../article-text.ts';
import type { Proof, ProofCitation } from '../export/proof.ts';
import { type CitationCheck, citationChecker } from './check-citation.ts';

/** What became of one citation of a proof. `exact` is what it cites; `now` the wording that stands there instead, where it changed. */
export interface CheckedCitation {
  id: string;
  status: CitationCheck['status'];
  exact: string;
  now: string | null;
}

/** Checks every citation of a proof: see `proofChecker`. */
export const checkProof = (proof: Proof, passages: readonly Passage[], contentHash: string): CheckedCitation[] =>
  proof.citations.map(proofChecker(proof, passages, contentHash));

/** The check of a proof's citations, one at a time, against the article's text as it is now; `contentHash` is that text's. */
export function proofChecker(
  proof: Proof,
  passages: readonly Passage[],
  contentHash: string,
): (citation: ProofCitation) => CheckedCitation {
  const check = citationChecker(passages);
  const text = articleText(passages);
  const isSameText = contentHash === proof.source.contentHash;
  return ({ id, selector: [quote, position] }) => {
    // In the very text that it was made from a position is as good as the words, also where these are repeated.
    if (isSameText && text.slice(position.start, position.end) === quote.exact)
      return { id, status: 'exact', exact: quote.exact, now: null };
    const checked = check(quote);
    return { id, status: checked.status, exact: quote.exact, now: checked.status === 'changed' ? checked.now : null };
  };
}
