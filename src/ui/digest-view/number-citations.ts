import type { Digest } from '../../core/digest.ts';
import { shownCitations, spanName } from '../../core/shown-citations.ts';

/** The number of each cited span, by its name; a span that is cited again keeps its number. */
export const numberCitations = (digest: Digest): ReadonlyMap<string, number> =>
  new Map(shownCitations(digest).map((citation, at) => [spanName(citation), at + 1]));
