import type { Source } from '../core/article.ts';
import { directionOf } from '../core/text/direction-of.ts';
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
    direction: readDirection(document) ?? directionOf(language),
  };
}
