import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import { articleOf, type Block, digestOf, ferryParagraphs, shownWords } from './articles.ts';

const opening: Block[] = [
  'The islands north of Ottle can be reached without a car, and most of them can be crossed on foot in a day.',
  'The tourist office has walked all of its routes again this summer and has put new signs at every landing.',
];
const islands = ['Brannick', 'Velmar', 'Tisby', 'Oskerry', 'Pellan', 'Lanmouth', 'Hollin', 'Merrow', 'Garrick', 'Sondal'];
const sights = [
  'a lighthouse',
  'a bakery',
  'a chapel',
  'a quarry',
  'a school',
  'a windmill',
  'a smithy',
  'a library',
  'a brewery',
  'a tannery',
];
const about = (at: number): string[] => [
  `${islands[at]} has ${sights[at]} that is open to visitors from May until the autumn storms come in from the west.`,
  `The path around it takes ${at + 2} hours in dry weather, and the ferry back leaves at ${at + 9} minutes past six.`,
  `Nobody has ever counted the sheep there, ${at + 3} farmers say, because the sheep swim across to the next island when a dog barks.`,
];
const listed = islands.flatMap((island, at): Block[] => [['heading', island], ...about(at)]);
/** The article with its headings as deep as told, by their words. */
const withLevels = (article: Article, levelOf: (heading: string) => string): Article => ({
  ...article,
  levels: Object.fromEntries(article.passages.flatMap(({ id, kind, text }) => (kind === 'heading' ? [[id, levelOf(text)]] : []))),
});
const labelsOf = (article: Article) =>
  digestOf(article).sections.map(({ heading, kind, paragraphs }) => ({
    heading,
    kind,
    labels: paragraphs.map(([claim]) => claim?.label?.text ?? null),
  }));

describe('a list under the page’s own headings', () => {
  const article = articleOf([...opening, ...listed], { title: 'Ten islands to walk' });

  it('shows each of its things in the page’s order, with the heading as the label that is cited', () => {
    expect(labelsOf(article)).toEqual([{ heading: '', kind: 'steps', labels: islands }]);
    const shown = digestOf(article).sections[0]?.paragraphs ?? [];
    for (const [at, [claim]] of shown.entries()) {
      expect(claim?.label?.citation?.exact).toBe(islands[at]);
      expect(about(at)).toContain(claim?.text);
    }
  });

  it('keeps the last of its things within two fifths of the article by telling them in shorter sentences', () => {
    const long = 'which nobody had expected to see again after the winter in which the roof of the ferry shed blew across the strait';
    const blocks = islands.flatMap((island, at): Block[] => [
      ['heading', island],
      `${island} opens its gates to walkers on the first of May with ${sights[at]}, ${long}, and ${long.replace('roof', 'door')}.`,
      `${island} has an inn with ${at + 3} beds.`,
    ]);
    const digest = digestOf(articleOf([...opening, ...blocks], { title: 'Ten islands to walk' }));
    expect(digest.sections.flatMap(({ paragraphs }) => paragraphs.map(([claim]) => claim?.label?.text))).toEqual(islands);
    expect(shownWords(digest)).toBeLessThanOrEqual(500);
  });

  it('tells what a thing is by a sentence that leans on nothing but its heading, where there is no other', () => {
    const blocks = listed.map(
      (block): Block => (block === about(3)[0] ? 'It is the only island of the ten where a tram still runs.' : block),
    );
    const leaning = blocks.filter((block) => block !== about(3)[1] && block !== about(3)[2]);
    const shown = digestOf(articleOf([...opening, ...leaning], { title: 'Ten islands to walk' })).sections[0]?.paragraphs;
    expect(shown?.[3]?.[0]).toMatchObject({
      label: { text: 'Oskerry' },
      text: 'It is the only island of the ten where a tram still runs.',
    });
  });

  it('leaves out what ends the list', () => {
    const closed = articleOf([
      ...opening,
      ...listed,
      ['heading', 'Final thoughts'],
      ...about(0).map((text) => text.replace('Brannick', 'Any of them')),
    ]);
    expect(labelsOf(closed)).toMatchObject([{ labels: islands }]);
  });

  it('that the page groups is a section for each group', () => {
    const groups = [
      ['North of the strait', 0],
      ['South of the strait', 5],
    ] as const;
    const grouped = groups.flatMap(([group, from]): Block[] => [['heading', group], ...listed.slice(from * 4, from * 4 + 20)]);
    const article = withLevels(articleOf([...opening, ...grouped], { title: 'Ten islands to walk' }), (heading) =>
      heading.endsWith('strait') ? 'h2' : 'h3',
    );
    expect(labelsOf(article)).toEqual([
      { heading: 'North of the strait', kind: 'steps', labels: islands.slice(0, 5) },
      { heading: 'South of the strait', kind: 'steps', labels: islands.slice(5) },
    ]);
  });

  it('goes by the headings of one depth: what stands deeper is part of its thing', () => {
    const deeper = islands.flatMap((island, at): Block[] => {
      const [first = '', second = '', third = ''] = about(at);
      return [['heading', island], first, ['heading', `How to get to ${island}`], second, third];
    });
    const article = withLevels(articleOf([...opening, ...deeper], { title: 'Ten islands to walk' }), (heading) =>
      heading.startsWith('How') ? 'h3' : 'h2',
    );
    expect(labelsOf(article)).toEqual([{ heading: '', kind: 'steps', labels: islands }]);
  });

  it('is none where a few chapters carry the text', () => {
    const chapters = ['The boat', 'The money', 'The landing'].flatMap((heading, at): Block[] => [
      ['heading', heading],
      ...ferryParagraphs.slice(at * 6, at * 6 + 6),
    ]);
    const sections = labelsOf(articleOf([...opening, ...chapters], { title: 'Ottle buys a ferry' }));
    expect(sections.map(({ kind }) => kind)).toEqual(['prose', 'prose', 'prose']);
  });
});
