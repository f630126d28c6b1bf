import type { Passage } from '../../src/core/article.ts';
import type { Citation, Claim, Digest, Quotation, Section, Speaker } from '../../src/core/digest.ts';
import { citeFrom } from '../../src/core/evidence/cite.ts';

/** The article behind the example: invented, like its town and its people. */
export const examplePassages: Passage[] = [
  { id: 'p1', kind: 'heading', text: 'Hollin Bridge to stay open while its arches are mended' },
  {
    id: 'p2',
    kind: 'paragraph',
    text: 'The stone bridge at Hollin will stay open to walkers and buses during two years of repairs, the town council decided on Tuesday. Cars must take the ring road from 4 May.',
  },
  {
    id: 'p3',
    kind: 'paragraph',
    text: 'Divers found cracks in three of the seven arches last autumn. The work will cost 6.4 million crowns, of which the province pays half.',
  },
  {
    id: 'p4',
    kind: 'paragraph',
    text: '“A bridge that nobody may cross is only a wall with holes,” said Mayor Ada Verning, “and we have walls enough.”',
  },
  { id: 'p5', kind: 'heading', text: 'Shops fear a quiet summer' },
  {
    id: 'p6',
    kind: 'paragraph',
    text: 'Traders on the west bank had asked for a single lane for deliveries. The council refused, because lorries would shake the scaffolding.',
  },
  {
    id: 'p7',
    kind: 'paragraph',
    text: '“We will count our customers in bicycles,” said Tomas Quell, who runs the bakery beside the bridge. The council promised to look at the figures again in August.',
  },
  {
    id: 'p8',
    kind: 'paragraph',
    text: '“Every stone will be numbered and put back where it lay,” the building office wrote in its report. A first arch is to be finished before winter.',
  },
  { id: 'p9', kind: 'paragraph', text: '“It was about time,” one passer-by said.' },
];

const cite = citeFrom(examplePassages);

/** Cites the first place of some words in a passage of the example. */
export function citeWords(passage: string, words: string): Citation {
  const start = examplePassages.find(({ id }) => id === passage)?.text.indexOf(words) ?? -1;
  return cite(passage, start, start + words.length);
}

const claim = (id: string, passage: string, words: string): Claim => ({
  id,
  text: words,
  support: 'verbatim',
  citations: [citeWords(passage, words)],
  clarified: [],
  doubts: [],
  label: null,
});

const quotation = (id: string, passage: string, words: string, speaker: Speaker | null, attribution: string): Quotation => ({
  id,
  text: words,
  citations: [citeWords(passage, words)],
  continues: null,
  speaker,
  attribution: citeWords(passage, attribution),
  confidence: 0.9,
});

const mayor: Speaker = {
  name: 'Ada Verning',
  role: 'Mayor',
  kind: 'person',
  mention: citeWords('p4', 'Mayor Ada Verning'),
  nameCitation: citeWords('p4', 'Ada Verning'),
  roleCitation: citeWords('p4', 'Mayor'),
};

const baker: Speaker = {
  name: 'Tomas Quell',
  role: 'who runs the bakery beside the bridge',
  kind: 'person',
  mention: citeWords('p7', 'Tomas Quell'),
  nameCitation: citeWords('p7', 'Tomas Quell'),
  roleCitation: citeWords('p7', 'who runs the bakery beside the bridge'),
};

const office: Speaker = {
  name: 'the building office',
  role: null,
  kind: 'organization',
  mention: citeWords('p8', 'the building office'),
  nameCitation: citeWords('p8', 'the building office'),
  roleCitation: null,
};

const passerBy: Speaker = {
  name: null,
  role: null,
  kind: 'unnamed',
  mention: citeWords('p9', 'one passer-by'),
  nameCitation: null,
  roleCitation: null,
};

const quotations: Quotation[] = [
  quotation('q1', 'p4', 'A bridge that nobody may cross is only a wall with holes,', mayor, 'said Mayor Ada Verning'),
  { ...quotation('q2', 'p4', 'and we have walls enough.', mayor, 'said Mayor Ada Verning'), continues: 'q1' },
  quotation('q3', 'p7', 'We will count our customers in bicycles,', baker, 'said Tomas Quell'),
  quotation('q4', 'p8', 'Every stone will be numbered and put back where it lay,', office, 'the building office wrote'),
  quotation('q5', 'p9', 'It was about time,', passerBy, 'one passer-by said'),
];

const sections: Section[] = [
  {
    id: 's1',
    kind: 'prose',
    heading: 'Shops fear a quiet summer',
    headingCitations: [citeWords('p5', 'Shops fear a quiet summer')],
    paragraphs: [
      [
        claim('c4', 'p6', 'Traders on the west bank had asked for a single lane for deliveries.'),
        claim('c5', 'p6', 'The council refused, because lorries would shake the scaffolding.'),
      ],
      [claim('c6', 'p7', 'The council promised to look at the figures again in August.')],
    ],
    quotations: ['q3'],
  },
  {
    id: 's2',
    kind: 'next',
    heading: 'What comes next',
    headingCitations: [],
    paragraphs: [[claim('c7', 'p8', 'A first arch is to be finished before winter.')]],
    quotations: ['q4', 'q5'],
  },
];

/** A whole digest, whose citations hold. */
export const exampleDigest: Digest = {
  version: 1,
  scope: 'page',
  source: {
    url: 'https://www.hollin-courier.example/town/bridge',
    canonicalUrl: null,
    title: 'Hollin Bridge to stay open while its arches are mended',
    siteName: 'Hollin Courier',
    byline: 'Maren Oste',
    publishedAt: '2026-03-03T18:20:00+01:00',
    modifiedAt: '2026-03-04',
    language: 'en',
    direction: 'ltr',
    wordCount: 164,
    contentHash: '0'.repeat(64),
  },
  article: { isArticle: true, confidence: 0.97, notes: [] },
  generatedAt: '2026-03-04T07:30:00.000Z',
  updatedAt: '2026-03-05T06:05:00.000Z',
  engine: { id: 'extractive', model: null },
  passages: examplePassages,
  headline: claim('c1', 'p2', 'Cars must take the ring road from 4 May.'),
  lead: [
    claim(
      'c2',
      'p2',
      'The stone bridge at Hollin will stay open to walkers and buses during two years of repairs, the town council decided on Tuesday.',
    ),
    claim('c3', 'p3', 'The work will cost 6.4 million crowns, of which the province pays half.'),
  ],
  leadQuotations: ['q1'],
  sections,
  quotations,
};
