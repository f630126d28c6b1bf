import type { Claim } from '../digest.ts';

/** What an export says in words of ours rather than the page's, all in one language. */
export interface ExportWords {
  /** The language of these words, BCP 47. */
  language: string;
  /** Writes an ISO 8601 date for the reader; what is no date stays as it is. */
  dateOf(iso: string): string;
  digestOf(date: string): string;
  notArticle: string;
  alsoInArticle: string;
  /** Says whose words a name in square brackets is: none of the sentence. */
  addedName: string;
  /** Says who wrote sentences that are not the page's own: a model by its name, null for the browser's; `language`, BCP 47, where they are translated. */
  writtenBy(model: string | null, language: string | null): string;
  /** Says of a sentence that its passages carry it only in part. */
  partly: string;
  /** Says why. */
  doubtOf(doubt: Claim['doubts'][number]): string;
  /** Says of a sentence that it is the page's own. */
  pageWords: string;
  /** Says how many sentences were left out. */
  leftOut(count: number): string;
  /** Says who translated a quotation, into which language, BCP 47. */
  translatedBy(model: string | null, language: string): string;
  showInPage: string;
  sources: string;
}
