import type { Digest } from '../../core/digest.ts';
import type { DraftPart } from './divide-digest.ts';
import type { NumberedSentence } from './number-sentences.ts';

/** The quotations that stand in sentences which a model named, in page order; none that the digest shows in another part. */
export function chooseQuotations(
  numbers: readonly number[],
  part: DraftPart,
  sentences: readonly NumberedSentence[],
  { quotations, leadQuotations, sections }: Digest,
): string[] {
  const named = numbers.flatMap((number) => sentences[number - 1] ?? []);
  const elsewhere = new Set([
    ...(part.section === null ? [] : leadQuotations),
    ...sections.filter(({ id }) => id !== part.section).flatMap((section) => section.quotations),
  ]);
  const stands = (quotation: Digest['quotations'][number]) =>
    quotation.citations.every((citation) =>
      named.some(({ passage, start, end }) => citation.passage === passage && citation.start >= start && citation.end <= end),
    );
  return quotations.filter((quotation) => !elsewhere.has(quotation.id) && stands(quotation)).map(({ id }) => id);
}
