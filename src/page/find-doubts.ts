import type { ReadingNote } from '../core/article.ts';
import type { Cut } from './cut-passages.ts';
import { findCutEnd } from './find-cut-end.ts';
import { findFurtherPages } from './find-further-pages.ts';
import { findHiddenText } from './find-hidden-text.ts';
import { findLiveBlog } from './find-live-blog.ts';
import { findUnreadText } from './find-unread-text.ts';
import { isBehindPaywall } from './is-behind-paywall.ts';
import type { Metadata } from './read-metadata.ts';
import { isCutShort, type PageStep } from './walk-page.ts';

/** What a page gives reason to doubt of what was read of it: `cut` is the article, `page` where it stands and what it says of its language, `steps` all that is seen there. */
export function findDoubts(
  document: Document,
  steps: readonly PageStep[],
  cut: Cut,
  page: Pick<Metadata, 'url' | 'language'>,
): ReadingNote[] {
  const kept = new Set<Text>();
  for (const { id } of cut.passages) for (const { node } of cut.map.get(id) ?? []) kept.add(node);
  const notes = [
    ...findHiddenText(document, steps, cut, kept),
    findFurtherPages(document, page.url),
    findLiveBlog(document, kept),
    ...findUnreadText(steps, kept, page.language),
    isCutShort(steps)
      ? { kind: 'text-cut' as const }
      : isBehindPaywall(document, steps, cut, kept)
        ? { kind: 'paywall' as const }
        : findCutEnd(document, steps, cut, kept),
  ];
  return notes.filter((note) => note !== null);
}
