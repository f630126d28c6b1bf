import type { Passage, ReadingNote, Source } from '../core/article.ts';
import { articleText } from '../core/article-text.ts';
import { findLanguage, languageDoubt } from '../core/text/find-language.ts';
import { metaContent } from './meta-content.ts';
import { headingOf, textsNearTitle } from './near-title.ts';
import { readByline } from './read-byline.ts';
import { readCanonicalUrl } from './read-canonical-url.ts';
import { readDates } from './read-dates.ts';
import { readJsonLd } from './read-json-ld.ts';
import { readDirection, readLanguage } from './read-language.ts';
import { readSiteName } from './read-site-name.ts';
import { readTitle } from './read-title.ts';

/** What a page says about itself. */
export type Metadata = Omit<Source, 'wordCount' | 'contentHash'>;

/** Reads a page's own statements: the visible page first, then schema.org, then meta elements. */
export function readMetadata(document: Document, url: string): Metadata {
  const nodes = readJsonLd(document);
  const meta = metaContent(document);
  const siteName = readSiteName(nodes, meta);
  const language = readLanguage(document, nodes, meta);
  const title = readTitle(document, nodes, meta, { url, siteName });
  const heading = headingOf(document, title);
  const near = textsNearTitle(document, heading);
  return {
    url,
    canonicalUrl: readCanonicalUrl(document, url),
    title,
    siteName,
    byline: readByline(document, nodes, meta, { siteName, url, heading, near }),
    ...readDates(document, nodes, meta, { url, language, near }),
    language,
    direction: readDirection(document, language),
  };
}

/** What a page says about itself, with the language that its text is in and the way that is written; a doubt where the page calls it another, or nobody knows. */
export function settleLanguage(
  document: Document,
  metadata: Metadata,
  passages: readonly Passage[],
): { source: Metadata; doubts: ReadingNote[] } {
  const found = findLanguage(articleText(passages), metadata.language);
  if (found === metadata.language) return { source: metadata, doubts: [] };
  const language = found === 'und' ? null : found;
  const doubt = languageDoubt(metadata.language, found);
  return {
    source: { ...metadata, language, direction: readDirection(document, language) },
    doubts: doubt ? [{ kind: 'language-unsure', ...doubt }] : [],
  };
}
