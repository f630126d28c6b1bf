import type { Citation, Quotation } from '../digest.ts';
import { joinQuotations } from '../quotation-chains.ts';

/** A quotation as it is shown: its words with those of the quotations that it continues and that continue it, and "Name, Role", null where no speaker is named. */
export interface PullQuote {
  text: string;
  citations: Citation[];
  speaker: string | null;
}

/** The quotations of these ids as they are shown, each once, in the order of the ids; an id that is no quotation's is left out. */
export function pullQuotesOf(ids: readonly string[], quotations: readonly Quotation[]): PullQuote[] {
  return joinQuotations(ids, quotations).map((chain) => ({
    text: chain.map((part) => part.text).join(' '),
    citations: chain.flatMap((part) => part.citations),
    speaker: speakerWords(chain[0]),
  }));
}

/** "Name, Role" as it stands under a quotation, null where no speaker is named. */
export function speakerWords({ speaker }: Pick<Quotation, 'speaker'>): string | null {
  if (!speaker?.name) return null;
  return speaker.role ? `${speaker.name}, ${speaker.role}` : speaker.name;
}
