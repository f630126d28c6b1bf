import type { Claim } from '../digest.ts';
import type { Cite } from '../evidence/cite.ts';
import type { Sentence } from './read-sentences.ts';

/** The words of a passage that a claim is made of, in UTF-16 units. */
export type ClaimedSpan = Pick<Sentence, 'passage' | 'start' | 'end'>;

/** Writes verbatim claims with ids c1, c2 … that are none of `taken`. */
export function claimWriter(cite: Cite, taken: ReadonlySet<string>): (span: ClaimedSpan) => Claim {
  let last = 0;
  return ({ passage, start, end }) => {
    do last++;
    while (taken.has(`c${last}`));
    const citation = cite(passage.id, start, end);
    return { id: `c${last}`, text: citation.exact, support: 'verbatim', citations: [citation], clarified: [], doubts: [], label: null };
  };
}
