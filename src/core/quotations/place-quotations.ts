import type { QuotedSpan } from './find-quoted-spans.ts';
import type { Line, Token } from './read-tokens.ts';

/** A quoted span in its place among the tokens: the token that stands for it in its first and in its last line. */
export interface Place {
  readonly span: number;
  readonly firstLine: number;
  readonly first: number;
  readonly lastLine: number;
  readonly last: number;
}

/** The place of every span, in the order of the spans. */
export function placeQuotations(lines: readonly Line[], spans: readonly QuotedSpan[]): Place[] {
  const places: Place[] = [];
  lines.forEach((line, index) => {
    line.tokens.forEach((token, at) => {
      if (token.span < 0 || !spans[token.span]) return;
      const known = places[token.span];
      places[token.span] = known
        ? { ...known, lastLine: index, last: at }
        : { span: token.span, firstLine: index, first: at, lastLine: index, last: at };
    });
  });
  return places;
}

/** The token right after a place; null at the end of the line. */
export const tokenAfter = (lines: readonly Line[], place: Place): Token | null => lines[place.lastLine]?.tokens[place.last + 1] ?? null;

/** The token right before a place; null at the start of the line. */
export const tokenBefore = (lines: readonly Line[], place: Place): Token | null => lines[place.firstLine]?.tokens[place.first - 1] ?? null;
