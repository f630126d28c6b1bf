import type { Claim, Digest } from '../digest.ts';
import type { ExportWords } from './export-words.ts';

/** Who wrote a part of a digest, where some of its sentences are not the page's own; else empty. */
export function writerOf(claims: readonly Claim[], { engine }: Digest, words: ExportWords): string {
  if (claims.every(({ support }) => support === 'verbatim')) return '';
  return words.writtenBy(engine.model, claims.find(({ translated }) => translated)?.translated?.language ?? null);
}

/** What follows a sentence that its passages carry only in part, in brackets; empty for any other. */
export const doubtAfter = ({ support }: Claim, { partly }: ExportWords): string => (support === 'partial' ? ` (${partly})` : '');
