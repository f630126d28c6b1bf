import { describe, expect, it } from 'vitest';
import { articleOf, type Block, digestOf, ferryParagraphs } from './articles.ts';

/** A village's library moves into a barn: 380 words on the barn, the books and the money. */
const library = [
  'The village library of Aldmoor will move into a barn behind the church next month, after nine years in the back room of a butcher’s shop.',
  'The parish council decided on Thursday to lease the barn for thirty years at one crown a year.',
  'The barn was built in 1788 and last held hay in 1990. Its oak roof had lost four hundred slates, and rain had reached the floor in six places.',
  'Carpenters from the valley laid a new roof over the oak beams in the summer. They kept every beam but two, which beetles had hollowed out from one end to the other.',
  'A stove of iron heats the barn, and the walls under the roof are lined with wool from local sheep.',
  '“I have been in warmer churches and in colder kitchens,” said Edda Rhys, who led the carpenters.',
  'The library owns four thousand books, of which eleven hundred have been in crates since 2017. Readers could borrow them only by asking for a title that they already knew.',
  'Volunteers unpacked the crates over three weekends and found two books that had been overdue since 1961. The borrower, who is eighty-four, brought a cake instead of a fine.',
  'About a third of the books are for children. They will stand on low shelves beside the stove, and a school brings its youngest readers every Wednesday morning.',
  'The books in the crates have kept dry, but their labels have faded, so that each needs a new one.',
  'The move costs nineteen thousand crowns. A legacy from the schoolteacher Ina Torvald pays for half of it, and a fair in the churchyard brought in four thousand crowns more.',
  'For the rest the parish has borrowed from its own fund for the graveyard wall, a loan that it wants to repay within five years from the rent of a room above the stove.',
  'The council will let the room to the bee-keepers’ society, which has met in a bus since its hall was sold.',
];

describe('an article of less than 400 words', () => {
  it('has a lead and two sections, each with a heading that its first sentences speak of', () => {
    const digest = digestOf(articleOf(library, { title: 'A barn for Aldmoor’s books' }));
    expect(digest.lead.length).toBeGreaterThanOrEqual(2);
    expect(digest.sections.length).toBeGreaterThanOrEqual(2);
    for (const { heading, paragraphs } of digest.sections) {
      const text = paragraphs.flat().map((claim) => claim.text);
      expect(heading).not.toBe('');
      expect(text.join(' ').split(/\s+/).length).toBeGreaterThanOrEqual(22);
      expect(text.join(' ').toLowerCase()).toContain(heading.toLowerCase());
    }
  });

  it('keeps within two fifths of the article', () => {
    const { lead, sections } = digestOf(articleOf(library));
    const shown = [...lead, ...sections.flatMap(({ paragraphs }) => paragraphs.flat())].map(({ text }) => text).join(' ');
    expect(shown.split(/\s+/).length).toBeLessThanOrEqual(library.join(' ').split(/\s+/).length * 0.4);
  });

  it('is carved by headings of the page that stand over 40 words', () => {
    const names = ['Slates and beams', 'Iron and wool', 'Out of the crates', 'A legacy and a loan'];
    const words = (texts: readonly string[]) => texts.join(' ').split(/\s+/).length;
    const parts = names.map((_, at) => library.slice(2 + at * 2, at === 3 ? undefined : 4 + at * 2));
    expect(parts.filter((part) => words(part) < 60).length).toBeGreaterThan(1);
    const blocks = [...library.slice(0, 2), ...parts.flatMap((part, at): Block[] => [['heading', names[at] ?? ''], ...part])];
    const digest = digestOf(articleOf(blocks));
    for (const { heading } of digest.sections) expect(names).toContain(heading);
    expect(digest.sections.length).toBeGreaterThanOrEqual(2);
  });
});

describe('the ferry’s article cut short', () => {
  const page = (count: number) => ferryParagraphs.slice(0, count);
  const lengths = ferryParagraphs
    .map((_, at) => at + 1)
    .filter((count) => page(count).join(' ').split(/\s+/).length > 340 && page(count).join(' ').split(/\s+/).length < 420);

  it.each(lengths)('to %i paragraphs has two sections', (count) => {
    expect(digestOf(articleOf(page(count), { title: 'Ottle buys a battery ferry' })).sections.length).toBeGreaterThanOrEqual(2);
  });
});
