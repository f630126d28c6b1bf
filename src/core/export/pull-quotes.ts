import type { Citation, Digest, QuotationTranslation } from '../digest.ts';
import { chainWords, joinQuotations, speakerWords } from '../quotation-chains.ts';

/** A quotation as it is shown: its words with those of the quotations that it continues and that continue it, and who said it (`speakerWords`). */
export interface PullQuote {
  text: string;
  citations: Citation[];
  speaker: string | null;
  translation: QuotationTranslation | null;
}

/** The quotations of these ids as they are shown, each once, in the order of the ids; an id that is no quotation's is left out. */
export function pullQuotesOf(ids: readonly string[], { quotations, translations, source }: Digest): PullQuote[] {
  return joinQuotations(ids, quotations).map((chain) => ({
    text: chainWords(chain),
    citations: chain.flatMap((part) => part.citations),
    speaker: speakerWords(chain, source.language),
    translation: translations?.find(({ quotation }) => quotation === chain[0].id) ?? null,
  }));
}
