import type { Claim, Digest, QuotationTranslation } from '../digest.ts';
import type { ExportWords } from './export-words.ts';

/** Who wrote a part of a digest, where some of its sentences are not the page's own; else empty. */
export function writerOf(claims: readonly Claim[], { engine }: Digest, words: ExportWords): string {
  if (claims.every(({ support }) => support === 'verbatim')) return '';
  return words.writtenBy(engine.model, claims.find(({ translated }) => translated)?.translated?.language ?? null);
}

/** Whether a sentence is the page's own where others of its part are a model's. */
export const isOwnAmong = ({ support }: Claim, claims: readonly Claim[]): boolean =>
  support === 'verbatim' && claims.some((other) => other.support !== 'verbatim');

/** What follows a sentence, in brackets: that its passages carry it only in part and why, or that it is the page's own among a model's (`claims`: all of its part); else empty. */
export function remarkAfter(claim: Claim, claims: readonly Claim[], words: ExportWords): string {
  if (isOwnAmong(claim, claims)) return ` (${words.pageWords})`;
  return claim.support === 'partial' ? ` (${[words.partly, ...claim.doubts.map(words.doubtOf)].join(' ')})` : '';
}

/** How many sentences were left out because no passage carries them; empty where none were. */
export function leftOutOf({ article }: Digest, words: ExportWords): string {
  const count = article.notes.find(({ kind }) => kind === 'claims-dropped')?.count;
  return typeof count === 'number' && count > 0 ? words.leftOut(count) : '';
}

/** Who translated a quotation, and what is not the same in its translation. */
export const translatorOf = ({ language, doubts }: QuotationTranslation, { engine }: Digest, words: ExportWords): string =>
  [words.translatedBy(engine.model, language), ...doubts.map(words.doubtOf)].join('. ');
