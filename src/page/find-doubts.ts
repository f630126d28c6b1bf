import type { ReadingNote } from '../core/article.ts';
import type { Cut } from './cut-passages.ts';
import { findFurtherPages } from './find-further-pages.ts';
import { findHiddenText } from './find-hidden-text.ts';
import { findLiveBlog } from './find-live-blog.ts';
import { isBehindPaywall } from './is-behind-paywall.ts';
import type { PageStep } from './walk-page.ts';

/** What a page gives reason to doubt of what was read of it: `cut` is the article, `url` where the page stands, `steps` all that is seen there. */
export function findDoubts(document: Document, url: string, steps: readonly PageStep[], cut: Cut): ReadingNote[] {
  const kept = new Set<Text>();
  for (const { id } of cut.passages) for (const { node } of cut.map.get(id) ?? []) kept.add(node);
  const notes = [findHiddenText(document, steps, kept), findFurtherPages(document, url), findLiveBlog(document, kept)];
  if (isBehindPaywall(document, steps, cut, kept)) notes.push({ kind: 'paywall' });
  return notes.filter((note) => note !== null);
}
