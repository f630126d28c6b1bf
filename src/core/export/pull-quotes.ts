import type { Citation, Quotation } from '../digest.ts';

/** A quotation as it is shown: its words with those of the quotations that continue it, and "Name, Role", null where no speaker is named. */
export interface PullQuote {
  text: string;
  citations: Citation[];
  speaker: string | null;
}

/** The quotations of these ids as they are shown, in their order; an id that is no quotation's is left out. */
export function pullQuotesOf(ids: readonly string[], quotations: readonly Quotation[]): PullQuote[] {
  return ids.flatMap((id) => {
    const first = quotations.find((quotation) => quotation.id === id);
    if (!first) return [];
    const parts = partsFrom(first, quotations, ids);
    return {
      text: parts.map((part) => part.text).join(' '),
      citations: parts.flatMap((part) => part.citations),
      speaker: speakerWords(first),
    };
  });
}

function partsFrom(first: Quotation, quotations: readonly Quotation[], shownThemselves: readonly string[]): Quotation[] {
  const parts = [first];
  for (const quotation of quotations) {
    if (quotation.continues === parts.at(-1)?.id && !shownThemselves.includes(quotation.id)) parts.push(quotation);
  }
  return parts;
}

/** "Name, Role" as it stands under a quotation, null where no speaker is named. */
export function speakerWords({ speaker }: Pick<Quotation, 'speaker'>): string | null {
  if (!speaker?.name) return null;
  return speaker.role ? `${speaker.name}, ${speaker.role}` : speaker.name;
}
