import type { Citation } from '../digest.ts';
import type { WordingChange } from '../digest-changes.ts';
import type { CitationCheck } from '../evidence/check-citation.ts';

/** What the check says has become of cited words; null where it finds nothing of them. */
export function wordingAfter(citation: Citation, check: CitationCheck): WordingChange | null {
  const was = citation.exact;
  if (check.status === 'exact') return { was, now: was, citation: check.citation };
  if (check.status === 'changed') return { was, now: check.now, citation: check.citation };
  // At several places the words stand; alone at one, in other company, a few words may be a twin's.
  return check.status === 'ambiguous' && check.places > 1 ? { was, now: was, citation: null } : null;
}
