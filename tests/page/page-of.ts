import { type Place, type Reading, readArticle } from '../../src/page/read-article.ts';

const PLACE: Place = { url: 'https://gazette.example/2024/05/the-ferry-returns', anyway: false };

/** A page with this body; `head` stands in its head. */
export function pageOf(body: string, head = '', attributes = 'lang="en"'): Document {
  return new DOMParser().parseFromString(`<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`, 'text/html');
}

export type ReadPage = Extract<Reading, { kind: 'read' }>;

/** The page as read; fails where there was nothing to read. */
export function readPage(document: Document, place: Partial<Place> = {}): ReadPage {
  const reading = readArticle(document, { ...PLACE, ...place });
  if (reading.kind !== 'read') throw new Error(`nothing read: ${reading.why}`);
  return reading;
}

/** Enough running text around a case for a page to count as one that has text. */
export const FILLER =
  '<p>The ferry to Ardmoor left on time for the first morning in eleven weeks, with forty people aboard, a crate of hens, and a piano ' +
  'that nobody had come to collect, as the harbour master noted in her book.</p>';
