import type { Claim, Digest } from '../../core/digest.ts';
import { type TranslatedText, type Translation, translateTexts } from './translate-texts.ts';

/** A claim in another language, its text before kept beside. */
const translated = (claim: Claim, { text, doubts }: TranslatedText, language: string): Claim => ({
  ...claim,
  text,
  support: claim.support === 'partial' || doubts.length > 0 ? 'partial' : 'supported',
  clarified: [],
  doubts: [...claim.doubts, ...doubts],
  translated: { language, original: claim.text },
});

/** Translated claims by their ids, and how many could not be. */
export interface TranslatedClaims {
  claims: Map<string, Claim>;
  failed: number;
}

/** Claims in another language. */
export async function translateClaims(claims: readonly Claim[], translation: Translation, signal: AbortSignal): Promise<TranslatedClaims> {
  const texts = await translateTexts(
    claims.map(({ text }) => text),
    translation,
    signal,
  );
  const others = claims.flatMap((claim, at) => {
    const text = texts[at];
    return text ? translated(claim, text, translation.to) : [];
  });
  return { claims: new Map(others.map((claim) => [claim.id, claim])), failed: claims.length - others.length };
}

/** The digest with these claims in the place of those with the same ids. */
export function replaceClaims(digest: Digest, claims: ReadonlyMap<string, Claim>): Digest {
  const own = (claim: Claim): Claim => {
    const other = claims.get(claim.id);
    return other ? { ...other, label: claim.label } : claim;
  };
  return {
    ...digest,
    headline: digest.headline && own(digest.headline),
    lead: digest.lead.map(own),
    sections: digest.sections.map((section) => ({ ...section, paragraphs: section.paragraphs.map((paragraph) => paragraph.map(own)) })),
  };
}
