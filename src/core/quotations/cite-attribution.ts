import type { Passage } from '../article.ts';
import type { Citation } from '../digest.ts';
import type { Cite } from '../evidence/cite.ts';
import type { Mention } from './mention.ts';
import type { Place } from './place-quotations.ts';
import type { Line } from './read-tokens.ts';

/** Cites the words from the mention to its verb of saying ("Vale said"); null where no verb goes with the mention. */
export function citeAttribution(
  mention: Mention,
  place: Place,
  lines: readonly Line[],
  passages: readonly Passage[],
  cite: Cite,
): Citation | null {
  const line = lines[mention.line];
  const passage = line && passages[line.passage];
  if (!line || !passage) return null;
  const after = mention.line > place.lastLine || (mention.line === place.lastLine && mention.from > place.last);
  const usable = mention.sayings
    .filter((saying) => saying.relation !== 'object')
    .toSorted((a, b) => (after ? a.from - b.from : b.to - a.to))
    .filter((saying) => after || mention.line < place.firstLine || saying.to <= place.first);
  const saying = usable[0];
  if (!saying) return null;
  const tokens = line.tokens.slice(Math.min(saying.from, mention.from), Math.max(saying.to, mention.to));
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.some((token) => token.kind === 'quotation')) return null;
  return cite(passage.id, first.start, last.end);
}
