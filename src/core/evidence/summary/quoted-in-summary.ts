import type { Quotation } from '../../digest.ts';
import { findQuotedSpans } from '../../quotations/find-quoted-spans.ts';
import { type QuotedInSummary, withoutComma } from './check-quoted-words.ts';
import type { ReadSummary } from './read-summary.ts';

/** Everything between quotation marks in a summary, in order; what is somebody's words has whose the summary says they are, by the quotations found in its lines. */
export function quotedInSummary({ lines }: ReadSummary, quotations: readonly Quotation[]): QuotedInSummary[] {
  const places = new Map(lines.map(({ id }, line) => [id, line]));
  return findQuotedSpans(lines).flatMap(({ inner }) =>
    inner.flatMap(({ passage: line, start, end }) => {
      const text = withoutComma(lines[line]?.text.slice(start, end) ?? '').trim();
      if (!/[\p{L}\p{N}]/u.test(text)) return [];
      const quotation = quotations.find(({ citations }) =>
        citations.some((one) => places.get(one.passage) === line && one.start < end && start < one.end),
      );
      return [{ line, start, end, text, quotation: quotation ?? null }];
    }),
  );
}
