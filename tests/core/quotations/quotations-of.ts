import type { Passage, PassageKind } from '../../../src/core/article.ts';
import type { Quotation } from '../../../src/core/digest.ts';
import { citeFrom } from '../../../src/core/evidence/cite.ts';
import { findQuotations } from '../../../src/core/quotations/find-quotations.ts';

/** Passages of an article: texts are paragraphs, pairs name another kind. */
export const passagesOf = (parts: readonly (string | readonly [PassageKind, string])[]): Passage[] =>
  parts.map((part, index) => {
    const [kind, text] = typeof part === 'string' ? (['paragraph', part] as const) : part;
    return { id: `p${index + 1}`, kind, text };
  });

export function quotationsOf(
  parts: string | readonly (string | readonly [PassageKind, string])[],
  language: string | null = 'en',
): Quotation[] {
  const passages = passagesOf(typeof parts === 'string' ? [parts] : parts);
  return findQuotations(passages, language, citeFrom(passages));
}

/** What the view prints of a quotation: its words, and the name or else the words of the speaker, with "?" before words without a name. */
export function printed({ text, speaker }: Quotation): [string, string | null] {
  return [text, speaker && (speaker.name ?? `?${speaker.mention.exact}`)];
}
