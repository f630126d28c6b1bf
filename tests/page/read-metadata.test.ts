// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { textsNearTitle } from '../../src/page/near-title.ts';
import { readJsonLd } from '../../src/page/read-json-ld.ts';
import { readMetadata } from '../../src/page/read-metadata.ts';
import { pageOf } from './page-of.ts';

const URL = 'https://www.gazette.example/2024/05/09/the-ferry-returns';
const read = (head: string, body = '', attributes = '') => readMetadata(pageOf(body, head, attributes), URL);
const ld = (node: object) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;

describe('the title of a page', () => {
  it.each([
    [
      'its heading, where the head agrees',
      '<title>The ferry returns | The Gazette</title>',
      '<h1>The ferry returns</h1>',
      'The ferry returns',
    ],
    [
      'its heading, whatever its quotes',
      '<title>The "slow" ferry returns – The Gazette</title>',
      '<h1>The “slow” ferry returns</h1>',
      'The “slow” ferry returns',
    ],
    [
      'the heading that the head means, of several',
      '<meta property="og:title" content="The ferry returns">',
      '<h1>The Gazette</h1><h1>The ferry returns</h1>',
      'The ferry returns',
    ],
    [
      'without the name of the site behind',
      '<title>The ferry returns to Ardmoor - The Gazette</title><meta property="og:site_name" content="The Gazette">',
      '',
      'The ferry returns to Ardmoor',
    ],
    [
      'without the name of the site before',
      '<title>The Gazette: The ferry returns</title><meta property="og:site_name" content="The Gazette">',
      '',
      'The ferry returns',
    ],
    [
      'with a dash of its own',
      '<title>The 11:40 ferry — late again, say those who took it | The Gazette</title>',
      '',
      'The 11:40 ferry — late again, say those who took it',
    ],
    [
      'what schema.org says, where nothing else does',
      ld({ '@type': 'NewsArticle', headline: 'The ferry\n returns' }),
      '<p>Boats.</p>',
      'The ferry returns',
    ],
    [
      'its heading, where the head says much the same',
      '<title>Slow ferry: when it returns, and why</title>',
      '<h1>The slow ferry returns</h1>',
      'The slow ferry returns',
    ],
    ['the heading, where the head is silent', '', '<h1>The <i>ferry</i> returns</h1>', 'The ferry returns'],
    ['nothing, where there is none', '', '<p>Boats.</p>', ''],
  ])('is %s', (_case, head, body, title) => {
    expect(read(head, body).title).toBe(title);
  });
});

describe('who wrote a page', () => {
  it.each([
    [
      'several authors of schema.org',
      ld({ '@type': 'NewsArticle', author: [{ name: 'Nell Airey' }, { name: 'By Tom Oake' }] }),
      '<p>NELL AIREY · TOM OAKE</p>',
      'Nell Airey, Tom Oake',
    ],
    [
      'several, joined as the page joins them',
      ld({ '@type': 'NewsArticle', author: [{ name: 'Nell Airey' }, { name: 'Tom Oake' }] }),
      '<p>Nell Airey und Tom Oake</p>',
      'Nell Airey und Tom Oake',
    ],
    [
      'a reference to another node',
      ld({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#n' } },
          { '@type': 'Person', '@id': '#n', name: 'Nell Airey' },
        ],
      }),
      '<p>Nell Airey</p>',
      'Nell Airey',
    ],
    ['no data that the page does not show', ld({ '@type': 'NewsArticle', author: { name: 'Nell Airey' } }), '<p>Boats.</p>', null],
    [
      'a link to a writer’s own page',
      '',
      '<p>Words: <a href="/autoren/nell-airey">Nell Airey</a> <a href="/autoren/">All</a></p>',
      'Nell Airey',
    ],
    ['a line under the title', '', '<h1>The ferry returns</h1><p>7 May 2024</p><p>Par Nell Airey</p>', 'Nell Airey'],
    ['the foot of the article', '', '<article><h1>Hens</h1><footer><a rel="author" href="/n">Nell</a></footer></article>', 'Nell'],
    [
      'a graph of schema.org',
      ld({
        '@graph': [
          { '@type': 'WebSite', name: 'The Gazette' },
          { '@type': ['BlogPosting'], author: 'Nell Airey' },
        ],
      }),
      '<p>Nell Airey</p>',
      'Nell Airey',
    ],
    ['a meta element', '<meta name="author" content="Nell Airey">', '<p>Nell Airey</p>', 'Nell Airey'],
    ['no address of an account', '<meta property="article:author" content="https://people.example/nell">', '', null],
    ['a visible byline', '', '<p class="byline">By <a rel="author" href="/nell">Nell Airey</a>, Ardmoor</p>', 'Nell Airey'],
    ['no writer of a comment', '', '<div class="comment"><span class="author">Loud Larry</span></div>', null],
    ['nobody', '', '<p>Boats.</p>', null],
    [
      'what the page tells of itself elsewhere',
      '<meta name="twitter:data1" content="Nell Airey"><meta name="twitter:data2" content="4 minutes">',
      '<p>Nell Airey, Ardmoor</p>',
      'Nell Airey',
    ],
  ])('is read from %s', (_case, head, body, byline) => {
    expect(read(head, body).byline).toBe(byline);
  });
});

describe('when a page was written', () => {
  it.each([
    [
      'a time with its own offset',
      ld({ '@type': 'NewsArticle', datePublished: '2024-05-09T06:30:00.000+0200' }),
      '',
      '2024-05-09T06:30:00+02:00',
    ],
    ['a meta element', '<meta property="article:published_time" content="2024-05-09T06:30Z">', '', '2024-05-09T06:30:00Z'],
    ['a time without an offset, as a bare date', '<meta name="date" content="2024-05-09 06:30:00">', '', '2024-05-09'],
    ['a time element of the article', '', '<article><time datetime="2024-05-08">yesterday</time></article>', '2024-05-08'],
    ['a written date', '', '<time>May 7th, 2024</time>', '2024-05-07'],
    ['a date in German order', '', '<time>7.5.2024</time>', '2024-05-07'],
    ['the address, last of all', '', '<time>3/4/2024</time>', '2024-05-09'],
    [
      'the day that the page shows, where its data says the next one in another time zone',
      '<meta name="date" content="2024-05-08T01:10:00Z">',
      '<h1>Hens</h1><p>May 7, 2024, 9:10 p.m.</p>',
      '2024-05-07',
    ],
    ['a day that can only be a day', '', '<time>7/25/2024</time>', '2024-07-25'],
    ['no day that no month has', '<meta name="date" content="2024-02-31">', '', '2024-05-09'],
  ])('is read from %s', (_case, head, body, publishedAt) => {
    expect(read(head, body).publishedAt).toBe(publishedAt);
  });

  it('is told apart from when it was changed', () => {
    const node = { '@type': 'NewsArticle', datePublished: '2024-05-09', dateModified: '2024-05-10T08:00:00Z' };
    expect(read(ld(node))).toMatchObject({ publishedAt: '2024-05-09', modifiedAt: '2024-05-10T08:00:00Z' });
  });
});

describe('nothing is made up where a page does not say it', () => {
  it.each([
    ['the name that its software gives to nobody', '<meta name="author" content="Super User">', ''],
    ['a company', '<meta name="author" content="Quay Media GmbH">', ''],
    ['an address', '<meta name="author" content="quay-news.com/people">', ''],
    ['the site, as its address spells it', '<meta name="author" content="Gazette">', ''],
    ['the site’s own people', '<meta name="author" content="The Gazette Team">', ''],
    ['the site, marked as the writer', '', '<p itemprop="author">Gazette</p>'],
    ['a time of day', '', '<h1>Hens</h1><div class="author-name"><time datetime="08:00">20 Nov 2019 08:00 GMT</time></div>'],
    ['words in a box for the writer', '', '<h1>Hens</h1><div class="author-tools">follow</div>'],
  ])('no writer: %s', (_case, head, body) => {
    expect(read(head, body).byline).toBeNull();
  });

  it('keeps a writer who named a site after herself', () => {
    const document = pageOf('<p>Nell Airey</p>', '<meta name="author" content="Nell Airey">');
    expect(readMetadata(document, 'https://nellairey.example/hens').byline).toBe('Nell Airey');
  });

  it('takes the words before a name for a label, and a name’s own particle for a part of it', () => {
    expect(read('<meta name="author" content="Erstellt von Nell Airey">', '<p>Nell Airey</p>').byline).toBe('Nell Airey');
    expect(read('<meta name="author" content="Nell von der Airey">', '<p>Nell von der Airey</p>').byline).toBe('Nell von der Airey');
  });

  it.each([
    ['beside the title', '<div><h1>Hens</h1><p class="post-date">May 7, 2024</p></div>', '2024-05-07'],
    ['in plain text under it', '<h1>Hens</h1><p>Ardmoor, 7. May 2024</p>', '2024-05-07'],
    ['before a long text', '<h1>Hens</h1><p>2024年5月7日</p>', '2024-05-07'],
    [
      'far from it',
      `<div><h1>Hens</h1></div>${'<p>A hen.</p>'.repeat(40)}<section><div><div><p class="event-date">May 7, 2024</p></div></div></section>`,
      null,
    ],
  ])('a date in a box with such a name, %s', (_case, body, publishedAt) => {
    expect(readMetadata(pageOf(body), 'https://gazette.example/hens').publishedAt).toBe(publishedAt);
  });
});

describe('the canonical address of a page', () => {
  it.each([
    ['https://gazette.example/ferry', 'https://gazette.example/ferry'],
    ['https://gazette.example/ferry#top', 'https://gazette.example/ferry'],
    ['/ferry', null],
    ['https://gazette.example/', null],
    ['https://elsewhere.example/ferry', null],
    ['https://gazette.example.evil.example/ferry', null],
    ['javascript:void(0)', null],
    ['', null],
  ])('said as %s is %s', (said, canonicalUrl) => {
    expect(read(`<link rel="canonical" href="${said}">`).canonicalUrl).toBe(canonicalUrl);
  });
});

describe('the language and direction of a page', () => {
  it.each([
    ['lang="de-at"', '', { language: 'de-AT', direction: 'ltr' }],
    ['lang="en_GB"', '', { language: 'en-GB', direction: 'ltr' }],
    ['lang="ar"', '', { language: 'ar', direction: 'rtl' }],
    ['lang="az-Arab"', '', { language: 'az-Arab', direction: 'rtl' }],
    ['lang="he" dir="ltr"', '', { language: 'he', direction: 'ltr' }],
    ['dir="RTL"', '', { language: null, direction: 'rtl' }],
    ['lang="english please"', '<meta http-equiv="content-language" content="fr, en">', { language: 'fr', direction: 'ltr' }],
    ['', '<meta property="og:locale" content="ja_JP">', { language: 'ja-JP', direction: 'ltr' }],
    ['', '', { language: null, direction: 'ltr' }],
  ])('%s %s', (attributes, head, expected) => {
    expect(read(head, '', attributes)).toMatchObject(expected);
  });
});

describe('the name of the site', () => {
  it.each([
    ['<meta property="og:site_name" content=" The  Gazette ">', 'The Gazette'],
    [ld({ '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: 'The Gazette' } }), 'The Gazette'],
    ['<script type="application/ld+json">{ not json</script>', null],
    ['<meta property="og:site_name" content="{$site.name}">', null],
  ])('%s', (head, siteName) => {
    expect(read(head).siteName).toBe(siteName);
  });
});

it('reads a script of schema.org data anew where its text has changed', () => {
  const page = pageOf('', ld({ headline: 'The ferry is late' }));
  const [first] = readJsonLd(page);
  expect(readJsonLd(page)[0]).toBe(first);
  for (const script of page.querySelectorAll('script')) script.textContent = JSON.stringify({ headline: 'The ferry returns' });
  expect(readJsonLd(page)).toEqual([{ headline: 'The ferry returns' }]);
});

describe('the lines around a title', () => {
  const linesIn = (before: string, after: string) => {
    const page = pageOf(`<p>Ardmoor, Monday</p>${before}<h1>The ferry returns</h1>${after}<p>By Jo Falk</p>`);
    const steps = (['previousSibling', 'nextSibling'] as const).map((side) =>
      vi.spyOn(page.defaultView?.Node.prototype ?? Node.prototype, side, 'get'),
    );
    const lines = textsNearTitle(page, page.querySelector('h1'));
    const taken = steps.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    for (const step of steps) step.mockRestore();
    return { lines, taken };
  };
  const menus = (entries: number) =>
    ['<nav>', '<div class="menu">', '<form>']
      .map((box) => `${box}${'<li><a href="/">Boats</a></li>'.repeat(entries)}${box.replace('<', '</').replace(/ [^>]*/, '')}`)
      .join('');

  it('are not those of menus, and long menus are passed over in as few steps as short ones', () => {
    const [short, long] = [linesIn(menus(1), menus(1)), linesIn(menus(500), menus(500))];
    expect(long.lines).toEqual(['By Jo Falk', 'Ardmoor, Monday']);
    expect(short.taken).toBeGreaterThan(0);
    expect(long).toEqual(short);
  });
});
