// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/core/article.ts';
import type { Citation } from '../../src/core/digest.ts';
import { citeFrom } from '../../src/core/evidence/cite.ts';
import { citationLocator, locateStanding } from '../../src/page/locate-citation.ts';
import { readAllText } from '../../src/page/read-all-text.ts';
import { pageOf } from './page-of.ts';

const cut = (document: Document) => readAllText(document.body);

/** A citation of these words, at their nth place in the passages. */
function cite(passages: readonly Passage[], words: string, nth = 0): Citation {
  const places = passages.flatMap(({ id, text }) => {
    const starts: number[] = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
    return starts.map((start) => citeFrom(passages)(id, start, start + words.length));
  });
  const citation = places[nth];
  if (!citation) throw new Error(`no ${words}`);
  return citation;
}

const BEFORE =
  '<p>The council met at noon. It will rain on Monday, said the keeper of the light, and nobody doubted him.</p>' +
  '<p>Forty lamps were <b>hung along</b> the quay before the council went home.</p>' +
  '<p>The council met at noon. It then went home, as it does on every feast day.</p>';

/** What becomes of a citation into the page BEFORE when the page reads otherwise. */
function locatedIn(after: string, words: string, nth = 0) {
  const citation = cite(cut(pageOf(BEFORE)).passages, words, nth);
  const page = cut(pageOf(after));
  const located = citationLocator(page.passages, page.map, () => page)(citation);
  return located.kind === 'exact'
    ? {
        kind: 'exact',
        words: located.ranges.map(String).join(''),
        around: located.ranges[0]?.startContainer.parentNode?.textContent?.slice(0, 45),
      }
    : located;
}

describe('a citation in the page that it was made from', () => {
  it('lands on its words, through the markup inside them', () => {
    expect(locatedIn(BEFORE, 'lamps were hung along the quay')).toMatchObject({ kind: 'exact', words: 'lamps were hung along the quay' });
  });

  it('lands on its own place where the same words stand twice', () => {
    expect(locatedIn(BEFORE, 'The council met at noon.', 0)).toMatchObject({ around: 'The council met at noon. It will rain on Mond' });
    expect(locatedIn(BEFORE, 'The council met at noon.', 1)).toMatchObject({ around: 'The council met at noon. It then went home, a' });
  });
});

describe('a citation in a page that has changed', () => {
  it.each([
    [
      'its words moved',
      `<p>Read also: nine other things.</p>${BEFORE}`,
      'Forty lamps were hung',
      { kind: 'exact', words: 'Forty lamps were hung' },
    ],
    [
      'a twin of its words went away',
      BEFORE.replace('The council met at noon. It then', 'It then'),
      'The council met at noon.',
      { kind: 'exact', around: 'The council met at noon. It will rain on Mond' },
    ],
    [
      'only a twin of its words is left',
      BEFORE.replace('The council met at noon. It will', 'It will'),
      'The council met at noon.',
      { kind: 'gone' },
    ],
    [
      'it stands there with everything around it new',
      '<p>In short: forty words. Forty lamps were <b>hung along</b> the quay before dawn.</p>',
      'Forty lamps were hung along the quay',
      { kind: 'exact', words: 'Forty lamps were hung along the quay' },
    ],
    [
      'its words stand twice, with its context once',
      `<p>News.</p>${BEFORE}`,
      'went home',
      { kind: 'exact', around: 'Forty lamps were hung along the quay before t' },
    ],
    [
      'a copy took its place before what followed it, and it stood first in the page',
      BEFORE.replace(
        '<p>Forty',
        '<p>The council met at noon. It will rain on Monday, said the keeper of the light, and nobody doubted him.</p><p>Forty',
      ),
      'The council met at noon. It will rain on Monday, said the keeper of the light, and nobody doubted him.',
      { kind: 'ambiguous', places: 2 },
    ],
    [
      'copies stand between it and its neighbours, and one of them where it stood',
      BEFORE.replace(
        /<p>Forty.*<\/p>/,
        '<p>Forty lamps were <b>hung along</b> the quay before the council went home.</p>$&<p>News.</p>',
      ).replace('<p>Forty', '<p>Forty lamps were hung along the quay before the council went home.</p><p>Tides.</p><p>Forty'),
      'Forty lamps were hung along the quay before the council went home.',
      { kind: 'ambiguous', places: 3 },
    ],
    [
      'its words stand twice, in the same context',
      BEFORE.repeat(2).replace('<p>The', '<p>Late news.</p><p>The'),
      'will rain on Monday',
      { kind: 'ambiguous', places: 2 },
    ],
    [
      'a word of it was edited',
      BEFORE.replace('Forty lamps', 'Fifty lamps'),
      'Forty lamps were hung along the quay before',
      { kind: 'changed' },
    ],
    [
      'a "not" was put in',
      BEFORE.replace('lamps were', 'lamps were not'),
      'Forty lamps were hung along the quay before',
      { kind: 'changed' },
    ],
    ['it was taken out', BEFORE.replace(/<p>Forty.*?<\/p>/, ''), 'Forty lamps were hung along the quay before', { kind: 'gone' }],
    [
      'two words of it are left',
      '<p>Forty miles off, the quay is dry.</p>',
      'Forty lamps were hung along the quay before',
      { kind: 'gone' },
    ],
  ])('%s', (_case, after, words, expected) => {
    expect(locatedIn(after, words)).toMatchObject(expected);
  });
});

describe('a citation in a page that changes under its map', () => {
  it.each([
    ['the text was edited in place', (bold: Element) => bold.firstChild?.replaceWith('hung near'), 'changed'],
    [
      'the characters of the node were overwritten',
      (bold: Element) => Object.assign(bold.firstChild ?? {}, { data: 'hung alone' }),
      'changed',
    ],
    ['a word was put before it in its node', (bold: Element) => bold.firstChild?.before('not '), 'changed'],
    ['the node was replaced by an equal one', (bold: Element) => bold.firstChild?.replaceWith('hung along'), 'exact'],
    ['the block was taken out', (bold: Element) => bold.parentElement?.remove(), 'gone'],
  ])('is found only by a new reading: %s', (_case, change, expected) => {
    const document = pageOf(BEFORE);
    const { passages, map } = cut(document);
    const citation = cite(passages, 'were hung along the quay');
    const bold = document.querySelector('b');
    if (bold) change(bold);
    bold?.normalize();
    expect(locateStanding(citation, passages, map)).toBeNull();
    const again = cut(document);
    expect(citationLocator(again.passages, again.map, () => again)(citation).kind).toBe(expected);
  });
});

describe('a copy of the cited words that the reading leaves out', () => {
  const words = 'Forty lamps were hung along the quay before the council went home.';
  const locate = (html: string) => {
    const citation = cite(cut(pageOf(BEFORE)).passages, words);
    const page = cut(pageOf(html));
    const read = page.passages.slice(0, cut(pageOf(BEFORE)).passages.length);
    const map = new Map(read.map(({ id }) => [id, page.map.get(id) ?? []]));
    return citationLocator(read, map, () => page)(citation);
  };

  it('in the same company is as likely to be what was cited: neither is jumped to', () => {
    expect(locate(`${BEFORE}<hr>${BEFORE}`)).toEqual({ kind: 'ambiguous', places: 2 });
  });

  it('counts where the article begins with it, since only what follows tells of its place', () => {
    const [opening = ''] = BEFORE.split('</p>');
    const page = cut(pageOf(`<header>${opening}</p></header><p>Late news.</p>${BEFORE}`));
    const read = page.passages.slice(2);
    const map = new Map(read.map(({ id }) => [id, page.map.get(id) ?? []]));
    const citation = cite(read, 'The council met at noon. It will rain on Monday, said the keeper of the light, and nobody doubted him.');
    expect(citationLocator(read, map, () => page)(citation)).toEqual({ kind: 'ambiguous', places: 2 });
  });

  it('is jumped to where the reading has the words no more, and only in their old company', () => {
    const citation = cite(cut(pageOf(BEFORE)).passages, words);
    const locateBeside = (html: string) => {
      const page = cut(pageOf(html));
      return citationLocator([], new Map(), () => page)(citation);
    };
    expect(locateBeside(BEFORE)).toMatchObject({ kind: 'exact' });
    expect(locateBeside(`<ul><li>Most read</li><li>${words}</li><li>Tides of the week</li></ul>`)).toEqual({ kind: 'gone' });
  });

  it('in other company, such as a teaser beside the article, does not count', () => {
    expect(locate(`${BEFORE}<ul><li>Most read</li><li>${words}</li><li>Tides of the week</li></ul>`).kind).toBe('exact');
  });
});
