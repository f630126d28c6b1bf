// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { seenPart } from '../../src/page/seen-part.ts';
import { walkPage } from '../../src/page/walk-page.ts';
import { pageOf } from './page-of.ts';

const HEAD =
  '<title>The quay of Ardmoor – The Gazette</title><meta property="og:site_name" content="The Gazette"><meta property="og:type" content="article">';
const LINES = Array.from(
  { length: 60 },
  (_, at) => `<p>In winter ${at} the <b>ferry</b> came late to the quay, as the harbour master noted in her book.</p>`,
);
const BODY = `<article><h1>The quay of Ardmoor</h1><p class="byline">By <a rel="author">Ada Quill</a></p>${LINES.join('')}<p class="far">Far behind</p></article>`;

it('holds the head and what was walked, attributes included, and nothing that lies behind', () => {
  const page = pageOf(BODY, HEAD, 'lang="en-GB" dir="ltr"');
  const seen = seenPart(page, walkPage(page.body, 2000));
  expect(seen).not.toBe(page);
  expect(seen.documentElement.lang).toBe('en-GB');
  expect(seen.head.outerHTML).toBe(page.head.outerHTML);
  expect(seen.querySelector('[rel~="author"]')?.textContent).toBe('Ada Quill');
  expect(seen.querySelectorAll('p').length).toBeGreaterThan(3);
  expect(seen.querySelectorAll('p').length).toBeLessThan(40);
  expect(seen.querySelector('.far')).toBeNull();
  expect(page.body.textContent).toContain(seen.body.textContent);
});

it('of all that was walked holds all', () => {
  const page = pageOf(BODY, HEAD);
  expect(seenPart(page, walkPage(page.body)).body.outerHTML).toBe(page.body.outerHTML);
});

it('is not shown, so that nothing in it is loaded or run', () => {
  const page = pageOf(`${BODY}<img src="https://elsewhere.example/a.png">`, HEAD);
  expect(seenPart(page, walkPage(page.body)).defaultView).toBeNull();
});

it.each([
  ['a browser’s', (html: string) => new DOMParser().parseFromString(html, 'text/html')],
  ['the command line’s', parsePage],
])('tells of a vast page what a reading of its beginning tells: %s document', (_, parse) => {
  const vast = BODY.replace('</article>', '<p>And the ferry came late to the quay once more, as her book says.</p>'.repeat(20_000));
  const html = (body: string) => `<!doctype html><html lang="en-GB"><head>${HEAD}</head><body>${body}</body></html>`;
  const [short, long] = [BODY, vast].map((body) => readArticle(parse(html(body)), { url: 'https://gazette.example/quay', anyway: false }));
  if (short?.kind !== 'read' || long?.kind !== 'read') throw new Error('nothing read');
  expect(long.article.state.notes).toContainEqual({ kind: 'text-cut' });
  expect(long.article.state.confidence).toBeCloseTo(short.article.state.confidence, 1);
  const { wordCount: _short, ...first } = short.article.source;
  const { wordCount: _long, ...second } = long.article.source;
  expect(second).toEqual(first);
  expect(second).toMatchObject({ title: 'The quay of Ardmoor', byline: 'Ada Quill', siteName: 'The Gazette', language: 'en-GB' });
});

it('does without a head where a page has taken its own away', () => {
  const page = pageOf(BODY);
  page.head.remove();
  expect(seenPart(page, walkPage(page.body)).body.outerHTML).toBe(page.body.outerHTML);
});
