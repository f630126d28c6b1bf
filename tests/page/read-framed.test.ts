// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPageOrFrame } from '../../src/page/read-framed.ts';
import { FILLER, pageOf } from './page-of.ts';

const PLACE = { url: 'https://gazette.example/2024/05/reading-room', anyway: false };
const FRAME = 'https://gazette.example/2024/05/the-ferry-returns';
const HEAD = '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-04-20T18:30:00Z">';
const ARTICLE = `<article><h1>The ferry returns</h1>${[1, 2, 3, 4, 5, 6].map((day) => FILLER.replace('hens', `hens, ${day} by number`)).join('')}</article>`;

/** A page with frames that hold these documents; null is one that belongs to another site. */
function framing(body: string, ...inner: (Document | null)[]): Document {
  const document = pageOf(`${body}${'<iframe></iframe>'.repeat(inner.length)}`, '<title>Reading room</title>');
  for (const [at, frame] of document.querySelectorAll('iframe').entries())
    Object.defineProperty(frame, 'contentDocument', { value: inner[at] && Object.defineProperty(inner[at], 'URL', { value: FRAME }) });
  return document;
}

describe('a page', () => {
  it('whose article stands in a frame of its origin is read there, as the page’s own', () => {
    const reading = readPageOrFrame(framing('<p>The Quay</p>', null, pageOf('<p>Weather</p>'), pageOf(ARTICLE, HEAD)), PLACE);
    if (reading.kind !== 'read') throw new Error('nothing was read');
    const { source, state, passages } = reading.article;
    expect(source).toMatchObject({ url: PLACE.url, canonicalUrl: null, title: 'The ferry returns' });
    expect(state.notes).toContainEqual({ kind: 'framed', address: FRAME });
    expect(passages.map(({ text }) => text).join(' ')).toContain('a crate of hens');
  });

  it('that is an article itself is read, whatever its frames hold', () => {
    const page = framing(ARTICLE, pageOf(ARTICLE.replaceAll('ferry', 'tram'), HEAD));
    page.head.insertAdjacentHTML('beforeend', HEAD);
    const reading = readPageOrFrame(page, PLACE);
    if (reading.kind !== 'read') throw new Error('nothing was read');
    expect(reading.article.state.isArticle).toBe(true);
    expect(reading.article.state.notes.filter(({ kind }) => kind === 'framed')).toEqual([]);
    expect(reading.article.passages.map(({ text }) => text).join(' ')).not.toContain('tram');
  });

  it('whose frames hold no article has none', () => {
    expect(readPageOrFrame(framing('<p>The Quay</p>', null, pageOf('<p>Weather</p>')), PLACE).kind).toBe('nothing');
  });
});
