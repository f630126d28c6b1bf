import type { Citation, Quotation } from '../digest.ts';

/** A quotation as it is shown: its words with those of the quotations that it continues and that continue it, and "Name, Role", null where no speaker is named. */
export interface PullQuote {
  text: string;
  citations: Citation[];
  speaker: string | null;
}

/** The quotations of these ids as they are shown, each once, in the order of the ids; an id that is no quotation's is left out. */
export function pullQuotesOf(ids: readonly string[], quotations: readonly Quotation[]): PullQuote[] {
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  const firsts = ids.flatMap((id) => {
    const quotation = byId.get(id);
    return quotation ? [findFirst(quotation, byId)] : [];
  });
  return [...new Set(firsts)].map((first) => {
    const parts = partsFrom(first, quotations);
    return {
      text: parts.map((part) => part.text).join(' '),
      citations: parts.flatMap((part) => part.citations),
      speaker: speakerWords(first),
    };
  });
}

function findFirst(quotation: Quotation, byId: ReadonlyMap<string, Quotation>): Quotation {
  const passed = new Set<Quotation>();
  let first = quotation;
  while (first.continues !== null && !passed.has(first)) {
    passed.add(first);
    first = byId.get(first.continues) ?? first;
  }
  return first;
}

function partsFrom(first: Quotation, quotations: readonly Quotation[]): Quotation[] {
  const parts = new Set([first]);
  let last: Quotation | undefined = first;
  while (last) {
    parts.add(last);
    const { id }: Quotation = last;
    last = quotations.find((quotation) => quotation.continues === id && !parts.has(quotation));
  }
  return [...parts];
}

/** "Name, Role" as it stands under a quotation, null where no speaker is named. */
export function speakerWords({ speaker }: Pick<Quotation, 'speaker'>): string | null {
  if (!speaker?.name) return null;
  return speaker.role ? `${speaker.name}, ${speaker.role}` : speaker.name;
}
