/** How probably a page is an article, 0 to 1. */
export function judgeArticle(document: Document, _url: string): number {
  return document.querySelector('article') ? 0.7 : 0.3;
}
