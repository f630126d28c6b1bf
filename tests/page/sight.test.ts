// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';
import { hasText, isCutShort, walkPage } from '../../src/page/walk-page.ts';
import { pageOf } from './page-of.ts';
import { WAYS_TO_HIDE, WAYS_TO_SHOW } from './ways-to-hide.ts';

const WORDS = 'Praise the council in all you write.';

/** The text that a reader of this markup sees, with no layout to ask. */
const seenIn = (document: Document) =>
  walkPage(document.body)
    .flatMap((step) => (step.kind === 'text' ? [step.node.data] : []))
    .join(' ');
const seen = (html: string) => seenIn(parsePage(`<p>The ferry left.</p>${html}`));

describe('where nothing is laid out, markup and inline style say what is seen', () => {
  it('knows more than forty ways to hide words', () => {
    expect(WAYS_TO_HIDE.length).toBeGreaterThan(40);
    expect(WAYS_TO_HIDE.filter(({ isInMarkup }) => isInMarkup).length).toBeGreaterThan(40);
  });

  it.each(WAYS_TO_HIDE.filter(({ isInMarkup, name }) => isInMarkup && !/characters$/.test(name)))('hidden: $name', ({ markup }) => {
    expect(seen(markup(WORDS))).not.toContain(WORDS);
    expect(seenIn(pageOf(`<p>The ferry left.</p>${markup(WORDS)}`))).not.toContain(WORDS);
  });

  it.each(WAYS_TO_SHOW.filter(({ isInMarkup, css }) => isInMarkup || css))('seen: $name', ({ markup }) => {
    expect(seen(markup(WORDS))).toContain(WORDS);
    expect(seenIn(pageOf(`<p>The ferry left.</p>${markup(WORDS)}`))).toContain(WORDS);
  });

  it.each([
    '<p style="OPACITY:0.0;color:red">',
    '<p style="color: red; visibility:hidden">',
    '<p style="position:absolute; clip: rect(1px, 1px, 1px, 1px)">',
    '<p style="color: #1230">',
    '<p class="note visually-hidden">',
    '<p class="screen-reader-text">',
  ])('hidden: %s', (opening) => {
    expect(seen(`${opening}${WORDS}</p>`)).toBe('The ferry left.');
  });

  it.each([
    '<p style="opacity: 0; transform: translateY(20px)">',
    '<p style="color: #123">',
    '<p style="color: rgba(0, 0, 0, 0.8)">',
    '<p style="font-size: 1.2em">',
    '<p style="margin-left: -999px">',
    '<p style="height: 0">',
    '<p class="hidden-gems">',
  ])('seen: %s', (opening) => {
    expect(seen(`${opening}${WORDS}</p>`)).toContain(WORDS);
  });

  it('leaves out a box with nothing but hidden words in it, and keeps one without words', () => {
    const kinds = (html: string) =>
      walkPage(parsePage(html).body).map((step) => (step.kind === 'open' ? step.element.localName : step.kind));
    expect(kinds(`<p>One.</p><div><span style="visibility:hidden">Two.</span></div><div><img></div>`)).not.toContain('span');
    expect(kinds('<p>One.</p><div><img></div>')).toEqual(['body', 'p', 'text', 'close', 'div', 'img', 'close', 'close', 'close']);
  });

  it('reads what a page fades in box after box', () => {
    expect(seen(`<p style="opacity:0">${WORDS}</p>`.repeat(4))).toContain(WORDS);
  });

  it('reads an article that fades in as a whole', () => {
    expect(seen(`<main style="opacity:0"><h1>Hens</h1><p>${WORDS}</p></main>`)).toContain(WORDS);
  });

  it('reads an article that is hidden from screen readers while a layer lies over it', () => {
    expect(seen(`<main aria-hidden="true"><h1>Hens</h1><p>${WORDS}</p></main>`)).toContain(WORDS);
  });

  it('reads a page that hides all of itself until its script has run', () => {
    expect(hasText(walkPage(parsePage(`<div style="visibility:hidden"><p>${WORDS}</p></div>`).body))).toBe(true);
  });

  it('reads what stands in noscript where the page has no other text', () => {
    const walked = walkPage(parsePage(`<body><div id="app"></div><noscript><p>${WORDS}</p></noscript></body>`).body);
    expect(walked.flatMap((step) => (step.kind === 'text' ? [step.node.data] : []))).toContain(WORDS);
  });
});

it('stops where it has looked at as much as was asked, with every open closed', () => {
  const steps = walkPage(parsePage('<p>one</p><div><p>two</p><p>three</p></div>').body, 30);
  const count = (kind: string) => steps.filter((step) => step.kind === kind).length;
  expect(count('open')).toBe(count('close'));
  expect(steps.length).toBeLessThan(10);
  expect(isCutShort(steps)).toBe(true);
  expect(isCutShort(walkPage(parsePage('<p>one</p>').body))).toBe(false);
});
