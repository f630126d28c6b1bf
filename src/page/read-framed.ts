import { documentsIn } from './documents-in.ts';
import { type Place, type Reading, readArticle } from './read-article.ts';
import { readCanonicalUrl } from './read-canonical-url.ts';

/** Reads a page, or, where that is no article itself, the article that stands in one of its frames of the same origin. */
export function readPageOrFrame(document: Document, place: Place): Reading {
  const own = readArticle(document, place);
  if (isArticle(own)) return own;
  const [, ...framed] = documentsIn(document);
  const readings = framed.map((inner) => readFramed(inner, document, place));
  const isBare = own.kind === 'nothing' && place.anyway;
  return readings.find(isArticle) ?? (isBare ? readings.find(({ kind }) => kind === 'read') : null) ?? own;
}

const isArticle = (reading: Reading): boolean => reading.kind === 'read' && reading.article.state.isArticle;

/** What a frame says of itself counts, but for where it stands: that is the page around it. */
function readFramed(inner: Document, outer: Document, { url, anyway }: Place): Reading {
  const address = /^https?:/.test(inner.URL) ? inner.URL : null;
  const reading = readArticle(inner, { url: address ?? url, anyway });
  if (reading.kind === 'nothing') return reading;
  const { article } = reading;
  const { source, state } = article;
  const note = { kind: 'framed' as const, ...(address && { address }) };
  const notes = [...state.notes, note];
  return {
    ...reading,
    article: {
      ...article,
      source: { ...source, url, canonicalUrl: readCanonicalUrl(outer, url), title: source.title || outer.title },
      state: { ...state, notes },
    },
  };
}
