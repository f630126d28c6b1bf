import { expect, it } from 'vitest';
import { passagesBeside } from '../../../src/core/digest/passages-beside.ts';
import { articleOf, type Block, digestOf, ferryParagraphs } from './articles.ts';

const publisher = { siteName: 'Kay’s Boats | Kolm', url: 'https://www.crazykaysbikes.example/a', title: 'A ferry for Ottle' };
const pitch = 'Boats of every size wait for a new owner in the shed behind the bus station of Kolm.';
const under = (heading: string, title = publisher.title) => {
  const { passages } = articleOf([...ferryParagraphs, ['heading', heading], pitch, ['heading', 'The strait'], 'It is deep.']);
  const found = passagesBeside(passages, { ...publisher, title });
  return passages.filter(({ id }) => found.has(id)).map(({ text }) => text);
};

it.each([
  'Why You Should Trust Us',
  'How we picked the boats',
  'Contact us today',
  'Editor’s note',
  "Editors' note",
  'Visit the shed today',
  'Ready to cross the strait?',
  'Über uns',
  'Contactez-nous',
  'Sobre nosotros',
  'Chi siamo',
  'Leia também',
  'Lees ook',
  'Sail further with Kay’s Boats',
  'A word from Crazy Kay’s Bikes',
])('what stands under “%s” is beside the article', (heading) => {
  expect(under(heading)).toEqual([pitch]);
});

it.each(['How the boat is built', 'What the town trusts', 'Today the boat sails', '2. Kay’s Boats'])('but not under “%s”', (heading) => {
  expect(under(heading)).toEqual([]);
});

it('a last heading about somebody tells of who sent the text', () => {
  const texts = (heading: string) => {
    const { passages } = articleOf([...ferryParagraphs, ['heading', heading], pitch]);
    return passagesBeside(passages, publisher).size;
  };
  expect(texts('About Brandt Yard')).toBe(1);
  expect(texts('Über Brandt SE')).toBe(1);
  expect(texts('About the strait')).toBe(0);
  expect(under('About Brandt Yard')).toEqual([]);
});

it('nor under the publisher’s name where the article is about it, or is much of the article', () => {
  expect(under('Kay’s Boats sails on', 'Kay’s Boats buys a shed')).toEqual([]);
  const { passages } = articleOf([['heading', 'Kay’s Boats'], ...ferryParagraphs]);
  expect(passagesBeside(passages, publisher).size).toBe(0);
});

it('nothing of it stands in a digest, and it is no section', () => {
  const pitched = Array.from({ length: 6 }, (_, at): Block => `${pitch} The shed number ${at} has been open since 19${at + 20}.`);
  const half = ferryParagraphs.length / 2;
  const blocks: Block[] = [
    ['heading', 'The boat'],
    ...ferryParagraphs.slice(0, half),
    ['heading', 'The harbour'],
    ...ferryParagraphs.slice(half),
    ['heading', 'Sail further with Kay’s Boats'],
    ...pitched,
  ];
  const { lead, sections } = digestOf(articleOf(blocks, publisher));
  expect(sections.map(({ heading }) => heading)).toEqual(['The boat', 'The harbour']);
  for (const { text } of [...lead, ...sections.flatMap(({ paragraphs }) => paragraphs.flat())])
    expect(text).not.toContain('shed behind the bus station of Kolm');
});

it('of an article that opens with a heading over its contents, their list is beside it, but not its first paragraphs', () => {
  const [first = '', second = '', ...rest] = ferryParagraphs;
  const contents = ['The boat', 'The strait'].map((text): Block => ['list-item', text]);
  const found = (blocks: readonly Block[]) => {
    const { passages } = articleOf([...blocks, ['heading', 'The strait'], ...rest]);
    const ids = passagesBeside(passages, publisher);
    return passages.filter(({ id }) => ids.has(id)).map(({ text }) => text);
  };
  expect(found([['heading', 'Table of contents'], ...contents, first, second])).toEqual(['The boat', 'The strait']);
  expect(found([['heading', 'About the author'], pitch])).toEqual([pitch]);
});
