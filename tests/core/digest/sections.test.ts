import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/text/rules-en.ts';
import { articleOf, type Block, digestOf, ferry, ferryParagraphs, longReport } from './articles.ts';

const [first = '', second = '', ...rest] = ferryParagraphs;
const headed = (...headings: string[]): Block[] => {
  const share = Math.ceil(rest.length / headings.length);
  return [first, second, ...headings.flatMap((text, at): Block[] => [['heading', text], ...rest.slice(at * share, (at + 1) * share)])];
};

describe('sections follow the page’s own headings', () => {
  it('where at least two of them have text enough', () => {
    const digest = digestOf(
      articleOf([['heading', 'Ottle buys a ferry'], ...headed('The old boat', 'The bill')], { title: 'Ottle buys a ferry' }),
    );
    expect(digest.sections.map((section) => section.heading)).toEqual(['The old boat', 'The bill']);
    expect(digest.sections.map((section) => section.headingCitations.map((citation) => citation.exact))).toEqual([
      ['The old boat'],
      ['The bill'],
    ]);
  });

  it('and hold only sentences from below their heading', () => {
    const digest = digestOf(articleOf(headed('The old boat', 'The bill')));
    const [old, bill] = digest.sections.map((section) =>
      section.paragraphs.flat().flatMap((claim) => claim.citations.map((each) => each.passage)),
    );
    const border = 4 + 8;
    for (const id of old ?? []) expect(Number(id.slice(1))).toBeLessThan(border);
    for (const id of bill ?? []) expect(Number(id.slice(1))).toBeGreaterThan(border - 1);
  });

  it('but not a single one', () => {
    const digest = digestOf(articleOf(headed('The old boat')));
    expect(digest.sections.map((section) => section.heading)).not.toContain('The old boat');
  });

  it.each([
    ['its number', '2. The bill', 'The bill'],
    ['a mark', '▶ The bill', 'The bill'],
    ['a number with a sign', '#4 The bill', 'The bill'],
    ['a colon', 'The bill:', 'The bill'],
    ['nothing', '10 things about the bill', '10 things about the bill'],
    ['no more', '$40 for a ticket', '$40 for a ticket'],
    ['no quotation mark', '“The bill” and its friends', '“The bill” and its friends'],
  ])('without %s', (_, written, shown) => {
    const { sections } = digestOf(articleOf(headed('The old boat', written)));
    expect(sections.map((section) => [section.heading, section.headingCitations[0]?.exact])[1]).toEqual([shown, shown]);
  });

  it.each([
    ['a sentence set as one', 'The new boat is quiet and quick, and the whole quay is glad of it.'],
    ['two sentences', 'The new boat is quiet and quick! Read what the whole quay has to say about it'],
    ['nothing but marks', '∼ ∼ ∼'],
    ['a whole standfirst', `The new boat is quiet and quick, ${'and the quay is glad of it, '.repeat(4)}as is the island`],
  ])('nor one that is %s', (_case, text) => {
    const { sections } = digestOf(articleOf(headed('The old boat', text, 'The bill')));
    expect(sections.map((section) => section.heading)).toEqual(['The old boat', 'The bill']);
  });

  it('nor one over what is not the article', () => {
    const digest = digestOf(
      articleOf([...headed('The old boat', 'The bill'), ['heading', 'About the author'], ...ferryParagraphs.slice(2, 6)]),
    );
    expect(digest.sections.map((section) => section.heading)).toEqual(['The old boat', 'The bill']);
  });

  it('nor one with hardly a word below it', () => {
    const digest = digestOf(articleOf([...headed('The old boat', 'The bill'), ['heading', 'Contact'], 'Write to the harbour board.']));
    expect(digest.sections.map((section) => section.heading)).toEqual(['The old boat', 'The bill']);
  });
});

describe('a heading that the page does not give is cut from its words', () => {
  const sections = digestOf(longReport(), { length: 'long' }).sections;

  it('and cites them', () => {
    expect(sections.length).toBeGreaterThan(1);
    for (const { heading, headingCitations } of sections) {
      expect(headingCitations.map(({ exact }) => exact.toLowerCase())).toEqual([heading.toLowerCase()]);
    }
  });

  it('from what is shown under it', () => {
    for (const { heading, headingCitations, paragraphs } of sections) {
      const shown = paragraphs.flat().flatMap(({ citations }) => citations);
      const [cited] = headingCitations;
      const holds = shown.some(({ passage, start, end }) => passage === cited?.passage && start <= cited.start && cited.end <= end);
      expect(holds, heading).toBe(true);
    }
  });

  it('begins and ends with no function word, has at most six words a phrase and no marks', () => {
    for (const { heading, headingCitations } of sections) {
      const words = heading.toLowerCase().split(/[ -]/);
      for (const { exact } of headingCitations) expect(exact.split(' ').length).toBeLessThanOrEqual(6);
      expect(english.functionWords.has(words[0] ?? '')).toBe(false);
      expect(english.functionWords.has(words.at(-1) ?? '')).toBe(false);
      expect(heading).toMatch(/^[\p{L}\p{N} '’-]+$/u);
    }
  });

  it('shares no word with another', () => {
    const words = sections.flatMap(({ heading }) => heading.toLowerCase().split(/[ -]/)).filter((word) => !english.functionWords.has(word));
    expect(new Set(words).size).toBe(words.length);
  });

  it('never names the site or the author', () => {
    const named = { siteName: 'Sarn Strait Gazette', byline: 'Harbour Board' };
    const headings = digestOf(articleOf(ferryParagraphs, named)).sections.map(({ heading }) => heading.toLowerCase());
    expect(headings.length).toBeGreaterThan(0);
    for (const heading of headings) expect(heading).not.toMatch(/sarn|strait|gazette|harbour|board/);
  });
});

describe('an article of 400 words and more without headings', () => {
  const texts = longReport().passages.map(({ text }) => text);
  const from = [0, 3, 6, 9].map((start) => texts.slice(start));
  const pages = from.flatMap((rest) =>
    rest.map((_, at) => rest.slice(0, at + 1)).filter((page) => page.join(' ').split(/\s+/).length >= 420 && page.length % 3 === 0),
  );

  it('has two sections at least, each with a heading of its own words', () => {
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) {
      const { sections } = digestOf(articleOf(page));
      expect(sections.length, `${page.length} paragraphs from “${page[0]}”`).toBeGreaterThan(1);
      for (const { kind, headingCitations } of sections) expect(headingCitations.length > 0 || kind === 'next').toBe(true);
    }
  });
});

describe('an article of which no part keeps to one thing', () => {
  let word = 0;
  const next = () => `b${(++word).toString(26).replace(/\d/g, (digit) => 'aeioulmnrs'[Number(digit)] ?? '')}`;
  const texts = Array.from(
    { length: 40 },
    () => `The ${next()} of ${next()} was seen by the ${next()} when it had been near the ${next()} of the ${next()} for so long.`,
  );

  it('follows its lead without a heading', () => {
    const { lead, sections } = digestOf(articleOf(texts));
    expect(lead.length).toBeGreaterThan(1);
    expect(sections.map(({ heading, headingCitations }) => [heading, headingCitations])).toEqual([['', []]]);
  });
});

describe('sections keep the order of the page', () => {
  it('and no sentence is shown twice', () => {
    const digest = digestOf(ferry());
    const places = digest.sections.flatMap((section) =>
      section.paragraphs.flat().flatMap((claim) => claim.citations.map(({ passage, start }) => Number(passage.slice(1)) * 10_000 + start)),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const texts = [...digest.lead, ...digest.sections.flatMap((section) => section.paragraphs.flat())].map((claim) => claim.text);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('a how-to in steps', () => {
  const steps = [
    'Fill the kettle with cold water from the well.',
    'Light the stove with one dry match.',
    'Wait until the lid begins to rattle.',
  ];
  const blocks: Block[] = [
    ...ferryParagraphs.slice(0, 5),
    ['heading', 'The steps'],
    ...[...steps, ...ferryParagraphs.slice(5, 7)].map((text): Block => ['list-item', text]),
    ['heading', 'If it fails'],
    ...ferryParagraphs.slice(7, 12),
  ];
  const section = digestOf(articleOf(blocks)).sections.find(({ heading }) => heading === 'The steps');

  it('is a section of steps, each a paragraph with its number, from the first on', () => {
    expect(section?.kind).toBe('steps');
    const shown = section?.paragraphs.map((paragraph) => paragraph.map((claim) => [claim.label?.text, claim.text])) ?? [];
    expect(shown.slice(0, 3)).toEqual(steps.map((text, at) => [[String(at + 1), text]]));
  });

  it('cites a number that the page writes out', () => {
    const first = blocks.findIndex((block) => block[0] === 'list-item');
    const numbered = blocks.map(
      (block, at): Block => (typeof block === 'string' || block[0] === 'heading' ? block : ['list-item', `${7 + at - first}. ${block[1]}`]),
    );
    const digest = digestOf(articleOf(numbered));
    const claim = digest.sections.find(({ kind }) => kind === 'steps')?.paragraphs[0]?.[0];
    expect(claim?.text).toBe(steps[0]);
    expect(claim?.label).toMatchObject({ text: '7', citation: { exact: '7', start: 0, end: 1 } });
  });
});

describe('a live report', () => {
  const blocks = ferryParagraphs.flatMap((text, at): Block[] => [['heading', `${6 + at}:15`], text]);
  const digest = digestOf(articleOf(blocks));

  it('makes sections of entries, each with its time', () => {
    expect(digest.sections.length).toBeGreaterThan(0);
    for (const section of digest.sections) {
      expect(section.kind).toBe('entries');
      for (const paragraph of section.paragraphs) {
        expect(paragraph).toHaveLength(1);
        const [claim] = paragraph;
        const at = Number(claim?.citations[0]?.passage.slice(1)) / 2 - 1;
        expect(claim?.label?.text).toBe(`${6 + at}:15`);
      }
    }
  });

  it('begins with the newest, in whichever order the page has them', () => {
    for (const order of [
      blocks,
      Array.from({ length: ferryParagraphs.length }, (_, at) => blocks.slice(-2 * at - 2, blocks.length - 2 * at)).flat(),
    ]) {
      const shown = digestOf(articleOf(order)).sections.flatMap(({ paragraphs }) =>
        paragraphs.flat().map(({ label }) => label?.text ?? ''),
      );
      const hours = shown.map((time) => Number.parseInt(time, 10));
      expect(hours.length).toBeGreaterThan(3);
      expect(hours).toEqual([...hours].sort((a, b) => b - a));
    }
  });

  it('has no time as a heading', () => {
    for (const { heading } of digest.sections) expect(heading).not.toMatch(/\d/);
  });
});

describe('what comes next is the last section', () => {
  const coming = [
    'The board of Ottle is expected to choose a name for the battery ferry next month.',
    'It remains unclear whether the pier of Sarn can carry the weight of the chargers.',
  ];

  const past = longReport()
    .passages.slice(0, 30)
    .map(({ text }) => text);

  it('where an article without headings tells it near its end', () => {
    const { sections } = digestOf(articleOf([...past, ...coming], { publishedAt: '2026-11-23' }));
    const last = sections.at(-1);
    expect(last).toMatchObject({ kind: 'next', heading: english.next, headingCitations: [] });
    expect(last?.paragraphs.flat().map(({ text }) => text)).toEqual(coming);
    expect(sections.filter(({ kind }) => kind === 'next')).toHaveLength(1);
  });

  it('but not of what comes early, nor where the article has no date', () => {
    const kinds = (blocks: readonly Block[], publishedAt: string | null) =>
      digestOf(articleOf(blocks, { publishedAt })).sections.map(({ kind }) => kind);
    expect(kinds([...past, coming[0] ?? ''], '2026-11-23')).toContain('next');
    expect(kinds([...past, coming[0] ?? ''], null)).not.toContain('next');
    expect(kinds([...coming, ...past], '2026-11-23')).not.toContain('next');
  });

  it('under the page’s own heading where it has one', () => {
    const { sections } = digestOf(articleOf(headed('The old boat', 'What happens next')));
    expect(sections.map(({ kind, heading }) => [kind, heading])).toEqual([
      ['prose', 'The old boat'],
      ['next', 'What happens next'],
    ]);
  });
});
