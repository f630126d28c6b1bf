import type { Passage, Source } from '../article.ts';
import { claimsOf } from '../claims-of.ts';
import type { Citation, Digest } from '../digest.ts';
import type { DigestChanges, PartChange, WordingChange } from '../digest-changes.ts';
import { citationChecker } from '../evidence/check-citation.ts';
import { type Cite, citeFrom } from '../evidence/cite.ts';
import { findQuotations } from '../quotations/find-quotations.ts';
import { alignSentences, type NewSentences } from './align-sentences.ts';
import { chooseNewSentences } from './choose-new-sentences.ts';
import { compareQuotations } from './compare-quotations.ts';
import { readSentences } from './read-sentences.ts';
import { weighSentences } from './salience.ts';
import { wordingAfter } from './wording-after.ts';

/** Compares a digest with its page as it is now: which of its claims and quotations still stand, and what the page says that it did not say before. */
export function compareDigest(
  earlier: Digest,
  passages: readonly Passage[],
  source: Pick<Source, 'title' | 'byline' | 'siteName' | 'url' | 'language'>,
): DigestChanges {
  const sentences = readSentences(passages, source.language, source);
  const aligned = alignSentences(readSentences(earlier.passages, source.language, source), sentences);
  const check = citationChecker(passages);
  const cite = citeFrom(passages);
  const claims = claimsOf(earlier).map(({ id, citations }): PartChange => {
    const wordings = citations.map((citation) => wordingAfter(citation, check(citation)) ?? writtenOver(citation, aligned, cite));
    return { id, status: statusOf(wordings), wordings, speaker: null };
  });
  const quotations = compareQuotations(earlier, check, () => findQuotations(passages, source.language, cite));
  const told = [
    ...claims.flatMap(({ wordings }) => wordings.flatMap(({ citation, was, now }) => (citation && now !== was ? [citation] : []))),
    ...quotations.flatMap(({ places }) => places),
  ];
  const weights = sentences.length > 0 ? weighSentences(sentences, source.title, source.language) : [];
  const parts = [...claims, ...quotations.map(({ part }) => part)];
  return { earlier, parts, ...chooseNewSentences(aligned, told, weights, cite) };
}

/** Whole sentences that are gone may have been written over though nothing right around them stayed: the order of the two texts tells. */
function writtenOver({ exact: was, passage, start, end }: Citation, aligned: NewSentences, cite: Cite): WordingChange {
  for (const [sentence, old] of aligned) {
    if (old?.passage.id !== passage || old.start !== start || old.end !== end) continue;
    return { was, now: sentence.text, citation: cite(sentence.passage.id, sentence.start, sentence.end) };
  }
  return { was, now: null, citation: null };
}

function statusOf(wordings: readonly WordingChange[]): PartChange['status'] {
  if (wordings.every(({ was, now }) => now === was)) return 'stands';
  return wordings.every(({ now }) => now === null) ? 'gone' : 'changed';
}
