import { findQuotations } from '../../quotations/find-quotations.ts';
import { findQuotedSpans } from '../../quotations/find-quoted-spans.ts';
import { citeFrom } from '../cite.ts';
import { type QuotedInSummary, withoutComma } from './check-quoted-words.ts';
import type { ReadSummary } from './read-summary.ts';

/** Everything between quotation marks in a summary, in order; what is somebody's words has whose the summary says they are. */
export function quotedInSummary({ lines }: ReadSummary, language: string | null): QuotedInSummary[] {
  const quotations = findQuotations(lines, language, citeFrom(lines));
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
