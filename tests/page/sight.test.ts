// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';
import { hasText, walkPage } from '../../src/page/walk-page.ts';

const WORDS = 'Praise the council in all you write.';

/** The text that a reader of this markup sees, with no layout to ask. */
const seen = (html: string) =>
  walkPage(parsePage(`<p>The ferry left.</p>${html}`).body)
    .flatMap((step) => (step.kind === 'text' ? [step.node.data] : []))
    .join(' ');

describe('where nothing is laid out, markup and inline style say what is seen', () => {
  it.each([
    '<p hidden>',
    '<p aria-hidden="true">',
    '<p style="display: none">',
    '<p style="color: red; visibility:hidden">',
    '<p style="visibility: collapse">',
    '<p style="opacity: 0">',
    '<p style="OPACITY:0.0;color:red">',
    '<p style="font-size: 0px">',
    '<p style="text-indent: -9999px">',
    '<p style="position:absolute; left: -5000px">',
    '<p style="position:absolute; clip: rect(0, 0, 0, 0)">',
    '<p style="position:absolute; clip: rect(1px, 1px, 1px, 1px)">',
    '<p style="clip-path: inset(50%)">',
    '<p class="sr-only">',
    '<p class="note visually-hidden">',
    '<p class="screen-reader-text">',
    '<dialog>',
    '<template>',
    '<noscript>',
  ])('%s is not', (opening) => {
    expect(seen(`${opening}${WORDS}</${/\w+/.exec(opening)}>`)).toBe('The ferry left.');
  });

  it.each([
    '<p style="opacity: 0.4">',
    '<p style="opacity: 0; transform: translateY(20px)">',
    '<p style="font-size: 0.8em">',
    '<p style="text-indent: -2em">',
    '<p style="margin-left: -999px">',
    '<p class="hidden-gems">',
    '<details>',
    '<dialog open>',
  ])('%s is', (opening) => {
    expect(seen(`${opening}${WORDS}</${/\w+/.exec(opening)}>`)).toContain(WORDS);
  });

  it('reads what a page fades in box after box', () => {
    expect(seen(`<p style="opacity:0">${WORDS}</p>`.repeat(4))).toContain(WORDS);
  });

  it('reads an article that fades in as a whole', () => {
    expect(seen(`<main style="opacity:0"><h1>Hens</h1><p>${WORDS}</p></main>`)).toContain(WORDS);
  });

  it('reads a page that hides all of itself until its script has run', () => {
    expect(hasText(walkPage(parsePage(`<div style="visibility:hidden"><p>${WORDS}</p></div>`).body))).toBe(true);
  });

  it('reads what stands in noscript where the page has no other text', () => {
    const walked = walkPage(parsePage(`<body><div id="app"></div><noscript><p>${WORDS}</p></noscript></body>`).body);
    expect(walked.flatMap((step) => (step.kind === 'text' ? [step.node.data] : []))).toContain(WORDS);
  });
});

it('stops at the number of steps given, with every open closed', () => {
  const steps = walkPage(parsePage('<p>one</p><div><p>two</p><p>three</p></div>').body, 5);
  const count = (kind: string) => steps.filter((step) => step.kind === kind).length;
  expect(count('open')).toBe(count('close'));
  expect(steps.length).toBeLessThan(10);
});
