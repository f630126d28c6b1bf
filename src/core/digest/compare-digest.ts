import type { Passage } from '../article.ts';
import { type Citation, claimsOf, type Digest } from '../digest.ts';
import type { DigestChanges, PartChange, WordingChange } from '../digest-changes.ts';
import { type CitationCheck, citationChecker } from '../evidence/check-citation.ts';
import { findNewSentences, type TwoTexts } from './find-new-sentences.ts';

/** Compares a digest with its page as it is now: which of its claims and quotations still stand, and what the page says that it did not say before. */
export function compareDigest(earlier: Digest, passages: readonly Passage[], source: TwoTexts['source']): DigestChanges {
  const check = citationChecker(passages);
  const parts = partsOf(earlier).map(({ id, citations }): PartChange => {
    const wordings = citations.map((citation) => wordingAfter(citation, check(citation)));
    return { id, status: statusOf(wordings), wordings };
  });
  const wordings = parts.flatMap((part) => part.wordings);
  const told = {
    places: wordings.flatMap(({ citation, was, now }) => (citation && now !== was ? [citation] : [])),
    before: wordings.flatMap(({ was, now }) => (now === was ? [] : [was])),
  };
  return { earlier, parts, ...findNewSentences({ before: earlier.passages, now: passages, source }, told) };
}

function partsOf(digest: Digest): { id: string; citations: Citation[] }[] {
  const shown = new Set([...digest.leadQuotations, ...digest.sections.flatMap(({ quotations }) => quotations)]);
  return [...claimsOf(digest), ...digest.quotations.filter(({ id }) => shown.has(id))];
}

function wordingAfter(citation: Citation, check: CitationCheck): WordingChange {
  const was = citation.exact;
  if (check.status === 'exact') return { was, now: was, citation: check.citation };
  if (check.status === 'changed') return { was, now: check.now, citation: check.citation };
  // At several places the words stand; alone at one, in other company, a few words may be a twin's.
  const stands = check.status === 'ambiguous' && check.places > 1;
  return { was, now: stands ? was : null, citation: null };
}

function statusOf(wordings: readonly WordingChange[]): PartChange['status'] {
  if (wordings.every(({ was, now }) => now === was)) return 'stands';
  return wordings.every(({ now }) => now === null) ? 'gone' : 'changed';
}
