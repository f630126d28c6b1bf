import { metaContent } from './meta-content.ts';

/** What the head says of the article, to compare passages with. */
export interface HeadWords {
  title: string;
  descriptions: readonly string[];
}

export function headWords(document: Document, title: string): HeadWords {
  const meta = metaContent(document);
  return { title, descriptions: ['og:description', 'description', 'twitter:description'].flatMap((name) => meta(name) ?? []) };
}
