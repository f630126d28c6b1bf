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
  showInPage: string;
  sources: string;
}
