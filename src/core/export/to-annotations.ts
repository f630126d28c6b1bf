import { claimsOf } from '../claims-of.ts';
import type { Citation, Digest, Quotation } from '../digest.ts';
import { speakerWords } from '../quotation-chains.ts';
import type { Selector } from './selectors.ts';
import { selectorsFor } from './selectors-for.ts';

interface Body {
  type: 'TextualBody';
  value: string;
  format: 'text/plain';
  language?: string;
}

interface Target {
  source: string;
  selector: readonly Selector[];
  state: { type: 'TimeState'; sourceDate: string };
}

/** One W3C Web Annotation: a claim or a quotation, and the words that it stands on. */
export interface Annotation {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'Annotation';
  motivation: 'describing' | 'highlighting';
  created: string;
  generator: { type: 'Software'; name: 'Citeback' };
  /** The model whose words a claim is, where it is not the page's own sentence; the browser's model goes by its engine's name. */
  creator?: { type: 'Software'; name: string };
  body?: Body;
  target: Target[];
}

/**
 * The claims (describing) and quotations (highlighting, with the speaker as body) of a digest as W3C Web Annotations, in the order shown.
 * Positions count UTF-16 units of the article's text, whose hash the ids hold.
 */
export function toAnnotations(digest: Digest): Annotation[] {
  const selectors = selectorsFor(digest.passages);
  const targetOf = (citation: Citation): Target => ({
    source: digest.source.url,
    selector: selectors(citation),
    state: { type: 'TimeState', sourceDate: digest.updatedAt },
  });
  const annotate = (id: string, citations: readonly Citation[]) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld' as const,
    id: `urn:citeback:${digest.source.contentHash}:${encodeURIComponent(id)}`,
    type: 'Annotation' as const,
    created: digest.updatedAt,
    generator: { type: 'Software' as const, name: 'Citeback' as const },
    target: citations.map(targetOf),
  });
  const { language } = digest.source;
  return [
    ...claimsOf(digest).map((claim) => ({
      ...annotate(claim.id, claim.citations),
      motivation: 'describing' as const,
      ...(claim.support === 'verbatim' ? {} : { creator: { type: 'Software' as const, name: digest.engine.model ?? digest.engine.id } }),
      body: bodyOf(claim.text, claim.translated?.language ?? language),
    })),
    ...digest.quotations.map((quotation) => ({
      ...annotate(quotation.id, quotation.citations),
      motivation: 'highlighting' as const,
      ...speakerBody(quotation, language),
    })),
  ];
}

const bodyOf = (value: string, language: string | null): Body => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  ...(language === null ? {} : { language }),
});

function speakerBody(quotation: Quotation, language: string | null): { body?: Body } {
  const speaker = speakerWords([quotation], language);
  return speaker === null ? {} : { body: bodyOf(speaker, language) };
}
