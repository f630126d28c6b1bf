import type { Metadata } from '../../src/page/read-metadata.ts';

export interface MetadataCase {
  says: string;
  url?: string;
  attributes?: string;
  head?: string;
  body?: string;
  expected: Partial<Metadata>;
}

const ld = (...nodes: object[]) => `<script type="application/ld+json">${JSON.stringify(nodes)}</script>`;
const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
const URL = 'https://www.quay.example/news/pier?utm_source=mail';

const CASES: MetadataCase[] = [
  {
    says: 'a change in schema.org',
    head: ld({ '@type': 'Article', datePublished: '2024-05-01', dateModified: '2024-05-03T10:00:00Z' }),
    expected: { publishedAt: '2024-05-01', modifiedAt: '2024-05-03T10:00:00Z' },
  },
  {
    says: 'a change in Open Graph',
    head: '<meta property="article:modified_time" content="2024-05-03T10:00:00+02:00">',
    expected: { modifiedAt: '2024-05-03T10:00:00+02:00' },
  },
  {
    says: 'a change in microdata',
    body: '<article itemscope><h1>The pier</h1><time itemprop="dateModified" datetime="2024-05-03">Friday</time></article>',
    expected: { modifiedAt: '2024-05-03' },
  },
  {
    says: 'a change in a meta element of microdata',
    head: '<meta itemprop="dateModified" content="2024-05-03">',
    expected: { modifiedAt: '2024-05-03' },
  },
  {
    says: 'a time element of the class that WordPress gives it',
    body: '<h1>The pier</h1><p><time class="entry-date published" datetime="2024-05-01">1 May</time> <time class="updated" datetime="2024-05-03">3 May</time></p>',
    expected: { publishedAt: '2024-05-01', modifiedAt: '2024-05-03' },
  },
  {
    says: 'one date and no change',
    body: '<h1>The pier</h1><time class="entry-date published updated" datetime="2024-05-01">1 May</time>',
    expected: { publishedAt: '2024-05-01', modifiedAt: null },
  },
  {
    says: 'a change before it was published, which cannot be',
    head: ld({ '@type': 'Article', datePublished: '2024-05-05', dateModified: '2024-05-03' }),
    expected: { publishedAt: '2024-05-05', modifiedAt: null },
  },
  {
    says: 'a comment that was changed',
    body: '<h1>The pier</h1><div class="comment"><time itemprop="dateModified" datetime="2024-05-03">Friday</time></div>',
    expected: { modifiedAt: null },
  },
  { says: 'a date in its address', url: 'https://quay.example/2024/05/07/pier', expected: { publishedAt: '2024-05-07' } },
  { says: 'a date in its address, with hyphens', url: 'https://quay.example/2024-05-07-pier', expected: { publishedAt: '2024-05-07' } },
  ...(
    [
      ['de', '7. Mai 2024'],
      ['fr', '7 mai 2024'],
      ['es', '7 de mayo de 2024'],
      ['pt-BR', '7 de maio de 2024'],
      ['it', '7 maggio 2024'],
      ['nl', '7 mei 2024'],
      ['sv', '7 maj 2024'],
      ['pl', '7 maja 2024'],
      ['cs', '7. května 2024'],
      ['ru', '7 мая 2024'],
      ['tr', '7 Mayıs 2024'],
      ['ja', '2024年5月7日'],
      ['ko', '2024년 5월 7일'],
      ['fi', '7. toukokuuta 2024'],
      ['hu', '2024. május 7.'],
    ] as const
  ).map(([language, line]) => ({
    says: `a date in a line (${language})`,
    attributes: `lang="${language}"`,
    body: `<h1>–1–</h1><p>${line}</p>`,
    expected: { publishedAt: '2024-05-07', language },
  })),
  {
    says: 'a date in Arabic',
    attributes: 'lang="ar"',
    body: '<h1>١</h1><p>7 مايو 2024</p>',
    expected: { publishedAt: '2024-05-07', direction: 'rtl' },
  },
  {
    says: 'its site in Open Graph and in data',
    head: `<meta property="og:site_name" content="The Quay">${ld({ '@type': 'Article', publisher: { name: 'Quay Media GmbH' } })}`,
    expected: { siteName: 'The Quay' },
  },
  { says: 'its site as an application', head: '<meta name="application-name" content="The Quay">', expected: { siteName: 'The Quay' } },
  {
    says: 'its site in data only',
    head: ld({ '@type': 'WebSite', name: 'The Quay' }),
    expected: { siteName: 'The Quay' },
  },
  {
    says: 'a publisher by reference',
    head: ld({
      '@graph': [
        { '@type': 'NewsArticle', publisher: { '@id': '#o' } },
        { '@type': 'Organization', '@id': '#o', name: 'The Quay' },
      ],
    }),
    expected: { siteName: 'The Quay' },
  },
  { says: 'no site', head: '<title>The pier opens</title>', body: '<h1>The pier opens</h1>', expected: { siteName: null } },
  {
    says: 'its site as an address',
    head: '<meta property="og:site_name" content="https://www.quay.example/">',
    expected: { siteName: null },
  },
  {
    says: 'a whole canonical address',
    head: canonical('https://quay.example/pier'),
    expected: { canonicalUrl: 'https://quay.example/pier' },
  },
  {
    says: 'a canonical address in capitals',
    head: '<LINK REL="Canonical" HREF="https://quay.example/pier">',
    expected: { canonicalUrl: 'https://quay.example/pier' },
  },
  { says: 'a canonical address on another site', head: canonical('https://elsewhere.example/pier'), expected: { canonicalUrl: null } },
  { says: 'a canonical address that is the first page', head: canonical('https://www.quay.example/'), expected: { canonicalUrl: null } },
  {
    says: 'a canonical address that is the first page of a language',
    head: canonical('https://www.quay.example/en/'),
    expected: { canonicalUrl: null },
  },
  { says: 'a broken canonical address', head: canonical('https://'), expected: { canonicalUrl: null } },
  {
    says: 'a canonical address with a fragment',
    head: canonical('https://www.quay.example/pier#top'),
    expected: { canonicalUrl: 'https://www.quay.example/pier' },
  },
  {
    says: 'an empty canonical address before a good one',
    head: canonical('') + canonical('https://www.quay.example/pier'),
    expected: { canonicalUrl: 'https://www.quay.example/pier' },
  },
  { says: 'German', attributes: 'lang="de-CH"', expected: { language: 'de-CH', direction: 'ltr' } },
  { says: 'Hebrew', attributes: 'lang="he"', expected: { language: 'he', direction: 'rtl' } },
  { says: 'Urdu with a region', attributes: 'lang="ur_PK"', expected: { language: 'ur-PK', direction: 'rtl' } },
  {
    says: 'Persian, by its head only',
    attributes: '',
    head: '<meta property="og:locale" content="fa_IR">',
    expected: { language: 'fa-IR', direction: 'rtl' },
  },
  {
    says: 'Arabic set from right to left in its article only',
    attributes: 'lang="ar"',
    body: '<article dir="rtl"><h1>١</h1></article>',
    expected: { language: 'ar', direction: 'rtl' },
  },
  { says: 'Panjabi in Arabic letters', attributes: 'lang="pa-Arab"', expected: { language: 'pa-Arab', direction: 'rtl' } },
  { says: 'a direction that is left to the text', attributes: 'lang="he" dir="auto"', expected: { direction: 'rtl' } },
  { says: 'a language that is none', attributes: 'lang="**"', expected: { language: null, direction: 'ltr' } },
  {
    says: 'its language in schema.org only',
    attributes: '',
    head: ld({ '@type': 'Article', inLanguage: 'tr-TR' }),
    expected: { language: 'tr-TR' },
  },
  {
    says: 'the language of its article, where the frame has another',
    attributes: 'lang="en"',
    body: '<article lang="fr"><h1>Le quai</h1></article>',
    expected: { language: 'fr' },
  },
];

/** Pages that say what they are in many ways and languages: invented, each with what a reader would write down. */
export const METADATA_CASES: readonly MetadataCase[] = CASES.map((one) => ({ url: URL, ...one }));
