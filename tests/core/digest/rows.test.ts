import { describe, expect, it } from 'vitest';
import type { PassageKind } from '../../../src/core/article.ts';
import { articleOf, type Block, digestOf, ferryParagraphs, shownWords } from './articles.ts';

const [first = '', second = '', ...rest] = ferryParagraphs;
const bodies = rest.filter((text) => !/^[“B]/u.test(text)).slice(0, 9);
/** Two paragraphs, and nine marked stretches. */
const rowed = (mark: (at: number) => string, stretch: (mark: string, text: string) => Block[]): Block[] => [
  first,
  second,
  ...bodies.flatMap((text, at) => stretch(mark(at), text)),
];
const headed = (mark: string, text: string): Block[] => [['heading', mark], text];
const inside =
  (kind: PassageKind) =>
  (mark: string, text: string): Block[] => [[kind, `${mark}${text}`]];
const rowOf = (blocks: readonly Block[], length: 'standard' | 'long' = 'long') => {
  const article = articleOf(blocks, { title: 'The boat and its landing' });
  const digest = digestOf(article, { length });
  const sections = digest.sections.filter(({ kind }) => kind !== 'prose');
  const shown = sections.flatMap(({ paragraphs }) => paragraphs.map((claims) => [claims[0]?.label?.text, claims[0]?.text] as const));
  return { digest, sections, shown, marks: shown.map(([mark]) => mark) };
};

describe('a list by ranks', () => {
  it('keeps its order and its numbers, each with its own words', () => {
    const { sections, shown, marks, digest } = rowOf(rowed((at) => `${at + 1}. The pier number ${at + 1}`, headed));
    expect(sections.map(({ kind, heading, headingCitations }) => [kind, heading, headingCitations])).toEqual([['steps', '', []]]);
    expect(marks.length).toBeGreaterThan(2);
    expect(marks).toEqual(bodies.slice(0, marks.length).map((_, at) => `${at + 1}. The pier number ${at + 1}`));
    for (const [at, [, text]] of shown.entries()) expect(bodies[at]).toContain(text);
    expect(digest.lead[0]?.text).toBe(first);
    expect(sections[0]?.paragraphs[0]?.[0]?.label?.citation?.exact).toBe('1. The pier number 1');
  });

  it('that counts down ends with the first', () => {
    const { marks } = rowOf(rowed((at) => `${9 - at}. A pier`, headed));
    expect(marks.length).toBeGreaterThan(2);
    expect(marks.at(-1)).toBe('1. A pier');
    expect(marks).toEqual(marks.map((_, at) => `${marks.length - at}. A pier`));
  });
});

describe('a timeline', () => {
  const years = (at: number) => `${1904 + at * 7}`;

  it.each<[string, Block[]]>([
    ['of paragraphs that begin with a date', rowed((at) => `${years(at)}: `, inside('paragraph'))],
    ['of list items', rowed((at) => `${years(at)} – `, inside('list-item'))],
    ['of headings', rowed(years, headed)],
    [
      'of terms and descriptions',
      rowed(years, (mark, text) => [
        ['list-item', mark],
        ['list-item', text],
      ]),
    ],
  ])('%s keeps its order, each date with its words', (_, blocks) => {
    const { sections, shown } = rowOf(blocks);
    expect(sections.map(({ kind }) => kind)).toEqual(['timeline']);
    expect(shown.length).toBeGreaterThan(2);
    const places = shown.map(([mark, text]) => {
      const at = bodies.findIndex((body) => body.includes(text ?? '-'));
      expect(mark).toBe(years(at));
      return at;
    });
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('a row', () => {
  it('under a heading of the page stands under it', () => {
    const blocks: Block[] = [first, second, ['heading', 'How it came'], ...rowed((at) => `${at + 1}. `, inside('paragraph')).slice(2)];
    expect(rowOf(blocks).sections.map(({ heading }) => heading)).toEqual(['How it came']);
  });

  it('has no more words than the length allows', () => {
    const blocks = rowed((at) => `${at + 1}. `, inside('list-item'));
    const words = ferryParagraphs.slice(0, 2).concat(bodies).join(' ').split(/\s+/u).length;
    for (const length of ['standard', 'long'] as const) expect(shownWords(rowOf(blocks, length).digest)).toBeLessThanOrEqual(words * 0.4);
  });

  it('that is a small part of an article does not make it a list', () => {
    const small: Block[] = ['1. Fill it.', '2. Light it.', '3. Wait.'].map((text) => ['list-item', text]);
    expect(rowOf([...ferryParagraphs, ...small]).sections).toEqual([]);
  });
});

it('where no sentence stands outside a report by times, those of the lead have their times too', () => {
  const blocks = ferryParagraphs.slice(0, 9).flatMap((text, at): Block[] => [`1${at}:40`, text]);
  for (const claim of digestOf(articleOf(blocks), { length: 'short' }).lead) {
    const at = ferryParagraphs.findIndex((text) => text.includes(claim.text));
    expect(claim.label).toMatchObject({ text: `1${at}:40`, citation: { exact: `1${at}:40` } });
  }
});

describe('the heading above a row', () => {
  const row = rowed((at) => `${at + 1}. The pier number ${at + 1}`, headed);
  /** The two paragraphs, a heading with a line below it, and the row; `extra` before its fifth item. */
  const under = (depths: Record<string, string>, extra: readonly Block[] = []) => {
    const blocks: Block[] = [
      ...row.slice(0, 2),
      ['heading', 'Piers of the north'],
      'These are all of them.',
      ...row.slice(2, 10),
      ...extra,
      ...row.slice(10),
    ];
    const article = articleOf(blocks, { title: 'The boat and its landing' });
    const levels = Object.fromEntries(
      article.passages.flatMap(({ id, kind, text }) => (kind === 'heading' ? [[id, depths[text] ?? 'h3']] : [])),
    );
    return digestOf({ ...article, levels }, { length: 'long' }).sections.find(({ kind }) => kind === 'steps');
  };

  it('stands over it where it is less deep', () => {
    expect(under({ 'Piers of the north': 'h2' })?.heading).toBe('Piers of the north');
  });

  it('does not where it is deeper, as the last below something else', () => {
    expect(under({ 'Piers of the north': 'h4' })?.heading).toBe('');
  });

  it('does not where the row goes on under another, under which no item of it has its words', () => {
    const south = 'The south has been without a pier since the storm of 1953, and the town wants none there.';
    const section = under({ 'Piers of the north': 'h2', 'Piers of the south': 'h2' }, [['heading', 'Piers of the south'], south]);
    expect(section?.heading).toBe('');
    expect(section?.paragraphs.flat().map(({ text }) => text)).not.toContain(south);
  });
});

it('a lead comes from above a row even where only one sentence there may be shown', () => {
  const [opening, , ...row] = rowed((at) => `${at + 1}. The pier number ${at + 1}`, headed);
  const after = 'Boats leave from here every hour of the day. The last one leaves at ten in the evening.';
  const { digest } = rowOf([`${opening} Who will pay for it?`, ...row, ['heading', 'Before you leave'], after]);
  expect(digest.lead.map(({ text }) => text)).toEqual([opening]);
});
