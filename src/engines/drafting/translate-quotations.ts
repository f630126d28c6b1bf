import type { Digest, QuotationTranslation } from '../../core/digest.ts';
import { chainWords, joinQuotations } from '../../core/quotation-chains.ts';
import { type Translation, translateTexts } from './translate-texts.ts';

/** The quotations that a digest shows, in another language: for what stands under them. Those that could not be translated faithfully are counted. */
export async function translateQuotations(
  { leadQuotations, sections, quotations }: Digest,
  translation: Translation,
  signal: AbortSignal,
): Promise<{ translations: QuotationTranslation[]; failed: number }> {
  const shown = [...leadQuotations, ...sections.flatMap((section) => section.quotations)];
  const chains = joinQuotations(shown, quotations);
  const texts = await translateTexts(chains.map(chainWords), translation, signal);
  const translations = chains.flatMap(([first], at): QuotationTranslation[] => {
    const text = texts[at];
    return text ? [{ quotation: first.id, language: translation.to, ...text }] : [];
  });
  return { translations, failed: chains.length - translations.length };
}
