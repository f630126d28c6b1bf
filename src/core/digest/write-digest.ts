import type { Article } from '../article.ts';
import type { Citation, Claim, Digest, DigestLength, Section } from '../digest.ts';
import { claimHolds, holdsIn } from '../evidence/citations-hold.ts';
import { type Cite, citeFrom } from '../evidence/cite.ts';
import { findQuotations } from '../quotations/find-quotations.ts';
import { planDigest } from './plan-digest.ts';
import type { Sentence } from './read-sentences.ts';
import { readSentences } from './read-sentences.ts';

export interface WritingOptions {
  /** SHA-256 of the article's text, in hex. */
  contentHash: string;
  /** ISO 8601 in UTC. */
  now: string;
  /** When the first digest of this address was made; null for the first. */
  generatedAt: string | null;
  length: DigestLength;
  /** Exactly so many claims in lead and sections, whatever the length; null for what the length says. */
  sentences: number | null;
}

function claimWriter(cite: Cite, taken: ReadonlySet<string>): (sentence: Pick<Sentence, 'passage' | 'start' | 'end'>) => Claim {
  let last = 0;
  return ({ passage, start, end }) => {
    do last++;
    while (taken.has(`c${last}`));
    const citation: Citation = cite(passage.id, start, end);
    return { id: `c${last}`, text: citation.exact, support: 'verbatim', citations: [citation], clarified: [], doubts: [], label: null };
  };
}

/** Writes the digest of an article from its own sentences. */
export function writeDigest(article: Article, options: WritingOptions): Digest {
  const { passages, source } = article;
  const cite = citeFrom(passages);
  const quotations = findQuotations(passages, source.language, cite);
  const sentences = readSentences(passages, source.language);
  const plan = planDigest(sentences, article, options);
  const writeClaim = claimWriter(cite, new Set([...passages, ...quotations].map(({ id }) => id)));
  const holds = holdsIn(passages);
  const lead = plan.lead.map(writeClaim).filter((claim) => claimHolds(claim, holds));
  const sections: Section[] = [];
  return {
    version: 1,
    scope: article.scope,
    source: { ...source, contentHash: options.contentHash },
    article: article.state,
    generatedAt: options.generatedAt ?? options.now,
    updatedAt: options.now,
    engine: { id: 'extractive', model: null },
    passages,
    headline: null,
    lead,
    leadQuotations: [],
    sections,
    quotations,
  };
}
