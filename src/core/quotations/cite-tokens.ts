import type { Passage } from '../article.ts';
import type { Citation } from '../digest.ts';
import type { Cite } from '../evidence/cite.ts';
import type { Range } from './name-at.ts';
import type { Line } from './read-tokens.ts';

/** Cites tokens of a line, without a possessive ending of the last one. Throws on a range without tokens. */
export function citeTokens(line: Line | undefined, range: Range, passages: readonly Passage[], cite: Cite): Citation {
  const tokens = line?.tokens.slice(range.from, range.to) ?? [];
  const [first, last] = [tokens[0], tokens.at(-1)];
  const passage = line && passages[line.passage];
  if (!first || !last || !passage) throw new RangeError(`no tokens ${range.from}–${range.to}`);
  const ending = last.possessive ? (/['’]s?$/iu.exec(last.text)?.[0].length ?? 0) : 0;
  return cite(passage.id, first.start, last.end - ending);
}
