// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { cutPassages } from '../../src/page/cut-passages.ts';
import { findLostText } from '../../src/page/find-lost-text.ts';
import { readMetadata } from '../../src/page/read-metadata.ts';
import { walkPage } from '../../src/page/walk-page.ts';
import { mappedWrongly } from './mapped-wrongly.ts';
import { FILLER, pageOf, readPage } from './page-of.ts';

const TITLE = '<title>The ferry returns - The Quay</title>';
const BODY = `<div class="story">${FILLER}${FILLER.replace('first', 'second')}${FILLER.replace('first', 'third')}</div>`;
const STANDFIRST = 'The island had waited eleven weeks for a boat, a vet and a piano tuner.';

/** The passages of a page whose header holds this, without those of its body. */
function opening(header: string): string[] {
  const { article, map } = readPage(
    pageOf(`<div class="page"><div class="top"><h1>The ferry returns</h1>${header}</div>${BODY}</div>`, TITLE),
  );
  expect(mappedWrongly(article.passages, map)).toEqual([]);
  return article.passages.map(({ text }) => text).filter((text) => !text.startsWith('The ferry to Ardmoor'));
}

describe('readArticle reads what stands between the title and the body', () => {
  it.each([
    ['a standfirst', `<p>${STANDFIRST}</p>`, [STANDFIRST]],
    [
      'a standfirst without a full stop',
      '<p>How an island waited eleven weeks for a piano tuner</p>',
      ['How an island waited eleven weeks for a piano tuner'],
    ],
    ['a standfirst above a field, in the box that holds the title', `<p>${STANDFIRST}</p><form><input type="email"></form>`, [STANDFIRST]],
    [
      'a summary in points, with its heading',
      `<h2>What we know</h2><ul><li>${STANDFIRST}</li><li>The second boat of the week has not been seen at all.</li></ul>`,
      ['What we know', STANDFIRST, 'The second boat of the week has not been seen at all.'],
    ],
  ])('%s', (_case, header, expected) => {
    expect(opening(header)).toEqual(expected);
  });

  it.each([
    ['the writer, the date and the length', '<p>Nell Airey</p><p>3 May 2024</p><p>4 min</p>'],
    ['who the writer is', '<div class="author-box"><p>Nell Airey has written about boats and harbours for twenty-six years.</p></div>'],
    [
      'a row of links',
      '<p><a href="/boats">All our stories about boats,</a> <a href="/hens">about hens, pianos and everything else.</a></p>',
    ],
    ['a picture’s caption', '<figure><img src="/a.jpg" alt=""></figure>'],
    ['a box of the page’s navigation', `<nav><p>${STANDFIRST}</p></nav>`],
    ['a cookie question', '<div class="cookie-note"><p>We would like to keep a cookie or two on your machine, if we may.</p></div>'],
  ])('but not %s', (_case, header) => {
    expect(opening(header)).toEqual([]);
  });

  it('reads a heading whose class sounds like page furniture', () => {
    const { article } = readPage(
      pageOf(`<article><h1>The ferry returns</h1>${FILLER}<h2 class="header-anchor share">What came aboard</h2>${BODY}</article>`, TITLE),
    );
    expect(article.passages.map(({ kind, text }) => [kind, text])).toContainEqual(['heading', 'What came aboard']);
  });
});

describe('a heading with the byline below it, where only the body was kept,', () => {
  /** What is found lost on a page of which the passages of the body alone were kept. */
  function lostOf(header: string, name = 'page', shown = 'The ferry returns') {
    const document = pageOf(`<div class="${name}"><div><h1>${shown}</h1>${header}</div>${BODY}</div>`, TITLE);
    const cut = cutPassages(walkPage(document.body), (node) => ({ from: 0, to: node.length }));
    const isKept = cut.passages.map(({ text }) => text.startsWith('The ferry to Ardmoor'));
    return [...findLostText(cut, isKept, readMetadata(document, 'https://gazette.example/ferry'))].map(({ text }) => text);
  }
  const SUBTITLE = `<h3>${STANDFIRST}</h3>`;
  const BYLINE = '<p>Nell Airey</p>';

  it.each([
    ['is a standfirst right below the title', SUBTITLE + BYLINE, 'page', [STANDFIRST]],
    ['is none further down', BYLINE + SUBTITLE + BYLINE, 'page', []],
    ['is none where it says little', `<h3>Boats and hens</h3>${BYLINE}`, 'page', []],
    ['is one whatever the box is named that holds the body too', SUBTITLE + BYLINE, 'newsletter-page', [STANDFIRST]],
    ['is none in a box so named that stands above the body', `<div class="newsletter">${SUBTITLE}</div>${BYLINE}`, 'page', []],
  ])('%s', (_case, header, name, expected) => {
    expect(lostOf(header, name)).toEqual(expected);
  });

  it('heads the text, where the page shows another title than it declares', () => {
    expect(lostOf('<h2>Three things to bring</h2>', 'page', 'Boats go out again')).toEqual(['Three things to bring']);
  });
});
