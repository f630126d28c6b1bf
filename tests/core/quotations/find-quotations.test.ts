import { describe, expect, it, test } from 'vitest';
import { printed, quotationsOf } from './quotations-of.ts';

type Printed = readonly [words: string, speaker: string | null];

describe('the speaker of an English quotation', () => {
  const cases: readonly (readonly [pattern: string, text: string | string[], expected: readonly Printed[]])[] = [
    ['stands before the verb after it', '“The pier will reopen in May,” Edda Lorne said.', [['The pier will reopen in May', 'Edda Lorne']]],
    ['stands behind the verb after it', '"We were told nothing at all," said Tom Varga.', [['We were told nothing at all', 'Tom Varga']]],
    ['stands before it with a comma', 'Edda Lorne said, “The pier will reopen in May.”', [['The pier will reopen in May.', 'Edda Lorne']]],
    ['stands before it with a colon', 'Tom Varga wrote: “The roof leaks every winter.”', [['The roof leaks every winter.', 'Tom Varga']]],
    [
      'stands before part of a sentence',
      'Edda Lorne said that the pier “cannot wait another winter.”',
      [['cannot wait another winter.', 'Edda Lorne']],
    ],
    [
      'stands between two parts',
      '“The pier is old,” Edda Lorne said, “but it will stand for years.”',
      [
        ['The pier is old', 'Edda Lorne'],
        ['but it will stand for years.', 'Edda Lorne'],
      ],
    ],
    [
      'stands between two sentences',
      '“The pier is very old,” said Edda Lorne. “It will stand for years.”',
      [
        ['The pier is very old', 'Edda Lorne'],
        ['It will stand for years.', 'Edda Lorne'],
      ],
    ],
    ['follows according to', 'According to Tom Varga, the roof is “past all repair now.”', [['past all repair now.', 'Tom Varga']]],
    ['closes with according to', '“The roof is past all repair,” according to Tom Varga.', [['The roof is past all repair', 'Tom Varga']]],
    [
      'has an apposition',
      'Tom Varga, a baker from Lindholm, said, “The roof leaks every winter.”',
      [['The roof leaks every winter.', 'Tom Varga']],
    ],
    [
      'has an apposition behind the verb',
      '“The roof leaks every winter,” said Tom Varga, a baker from Lindholm.',
      [['The roof leaks every winter', 'Tom Varga']],
    ],
    ['follows his role', '“The roof leaks every winter,” harbor engineer Ida Moss said.', [['The roof leaks every winter', 'Ida Moss']]],
    [
      'stands in apposition to his role',
      '“The roof leaks every winter,” said the chairman, Ivo Brandt.',
      [['The roof leaks every winter', 'Ivo Brandt']],
    ],
    [
      'has initials and a title that ends in a stop',
      '“The vote is over now,” Sen. J. K. Holloway said.',
      [['The vote is over now', 'J. K. Holloway']],
    ],
    ['has a particle in his name', '“The vote is over now,” Pieter van der Holt said.', [['The vote is over now', 'Pieter van der Holt']]],
    ['is without a name', '“We walked all night,” one delegate said.', [['We walked all night', '?one delegate']]],
    [
      'speaks for somebody else',
      '“We walked all night,” said a spokesman for the Holloway campaign.',
      [['We walked all night', '?a spokesman for the Holloway campaign']],
    ],
    [
      'is an organisation',
      '“The bridge is closed until further notice,” the Transport Ministry said.',
      [['The bridge is closed until further notice', 'Transport Ministry']],
    ],
    [
      'is a document',
      'The report said: “No inspection took place in four years.”',
      [['No inspection took place in four years.', 'The report']],
    ],
    [
      'is not the person told',
      'Edda Lorne told Tom Varga, “The pier will reopen in May.”',
      [['The pier will reopen in May.', 'Edda Lorne']],
    ],
    ['is a relative', 'It was Ida Moss, who said “the pillars are hollow inside.”', [['the pillars are hollow inside.', 'Ida Moss']]],
    [
      'is a pronoun for the only person named',
      'Tom Varga bakes at night. “I never sleep before six,” he said.',
      [['I never sleep before six', 'Tom Varga']],
    ],
    [
      'stands in the paragraph above',
      ['“The pier will reopen in May,” Edda Lorne said.', '“We have waited for that long enough.”'],
      [
        ['The pier will reopen in May', 'Edda Lorne'],
        ['We have waited for that long enough.', 'Edda Lorne'],
      ],
    ],
    [
      'stands in the sentence before',
      'Tom Varga told the council why. “The roof leaks every single winter.”',
      [['The roof leaks every single winter.', 'Tom Varga']],
    ],
    [
      'is not named where he is hardly sure',
      'Tom Varga was blunt when he answered. “The roof leaks every single winter.”',
      [['The roof leaks every single winter.', '?he']],
    ],
  ];
  it.each(cases)('%s', (_pattern, text, expected) => {
    expect(quotationsOf(text).map(printed)).toEqual(expected);
  });
});

describe('what is printed under a quotation', () => {
  test('a later bare surname is shown by its full first mention', () => {
    const [quotation] = quotationsOf(['Mayor Edda Lorne visited the pier on Monday.', '“It will reopen in May,” Lorne said.']);
    expect(quotation?.speaker).toMatchObject({ name: 'Edda Lorne', kind: 'person', mention: { exact: 'Lorne', passage: 'p2' } });
    expect(quotation?.speaker?.nameCitation).toMatchObject({ passage: 'p1', exact: 'Edda Lorne' });
  });

  test('a surname that two persons share stays bare', () => {
    const [quotation] = quotationsOf(['Edda Lorne and her brother Aksel Lorne ran for mayor.', '“It will reopen in May,” Lorne said.']);
    expect(quotation?.speaker?.name).toBe('Lorne');
  });

  const roles: readonly (readonly [text: string, role: string | null])[] = [
    ['“It leaks every winter,” said Tom Varga, a baker from Lindholm.', 'a baker from Lindholm'],
    ['Tom Varga, 41, a baker from Lindholm, said, “It leaks every winter.”', 'a baker from Lindholm'],
    ['“It leaks every winter,” said Tom Varga, who leads the roofers of Lindholm.', 'who leads the roofers of Lindholm'],
    ['Tom Varga, who runs the harbour office, said, “It leaks every winter.”', 'who runs the harbour office'],
    ['“It leaks every winter,” said Tom Varga, who is not from Lindholm.', null],
    ['“It leaks every winter,” said Tom Varga, who says so of every roof.', null],
    ['“It leaks every winter,” Lindholm’s foreign affairs adviser Tom Varga said.', 'Lindholm’s foreign affairs adviser'],
    ['“It leaks every winter,” said the chairman, Ivo Brandt.', 'chairman'],
    ['“It leaks every winter,” Deputy Mayor Edda Lorne said.', 'Deputy Mayor'],
    ['“It leaks every winter,” said Secretary of State Edda Lorne.', 'Secretary of State'],
    ['“It leaks every winter,” Mr. Varga said.', null],
  ];
  it.each(roles)('the role in %s', (text, role) => {
    const speaker = quotationsOf(text)[0]?.speaker;
    expect(speaker?.role).toBe(role);
    expect(speaker?.roleCitation?.exact ?? null).toBe(role);
  });

  test('he stays without a name where two persons could be meant', () => {
    const [quotation] = quotationsOf('Tom Varga met Ivo Brandt at the pier. “I never sleep before six,” he said.');
    expect(quotation?.speaker).toMatchObject({ name: null, mention: { exact: 'he' } });
  });

  test('the words that attribute are cited', () => {
    const [quotation] = quotationsOf('“The pier will reopen in May,” Edda Lorne said on Monday.');
    expect(quotation?.attribution?.exact).toBe('Edda Lorne said');
  });

  test('a quotation that nobody is named for has no speaker', () => {
    const [quotation] = quotationsOf('“All good things come to those who wait” hangs over the door.');
    expect(quotation).toMatchObject({ speaker: null, attribution: null });
  });
});

describe('the second part of a split quotation', () => {
  test('continues the first one', () => {
    const parts = quotationsOf('“The pier is old,” Edda Lorne said, “but it will stand for years.”');
    expect(parts.map(({ id, continues }) => [id, continues])).toEqual([
      ['q1', null],
      ['q2', 'q1'],
    ]);
  });

  test('does not where a clause of the writer’s stands before it, on which it hangs', () => {
    const parts = quotationsOf(
      '“We must mend the pier now,” Edda Lorne said, adding that if the winter brings more storms “the loss will be great.”',
    );
    expect(parts.map(({ continues }) => continues)).toEqual([null, null]);
  });

  test('is not what another person answers', () => {
    const parts = quotationsOf('“The pier is far too old,” Edda Lorne said. “It will stand for years,” said Ivo Brandt.');
    expect(parts.map(({ continues }) => continues)).toEqual([null, null]);
    expect(parts.map(printed).map(([, name]) => name)).toEqual(['Edda Lorne', 'Ivo Brandt']);
  });
});

describe('words between marks that are nobody’s words', () => {
  it.each([
    ['a scare quote', 'The “free” ferry costs four crowns.'],
    ['a title', 'Her novel “The Long Winter of Lindholm Harbor” sold well.'],
    ['a nickname', 'Jonas “The Anvil” Kehl lost on points.'],
    ['a headline', [['heading', '“We never saw it coming,” says mayor']] as const],
    ['inches', 'The plank is 12" wide and 40" long.'],
    ['apostrophes', 'The bakers’ strike and the ’80s pier don’t matter, it’s said.'],
  ] as const)('%s', (_what, text) => {
    expect(quotationsOf(text)).toEqual([]);
  });
});

describe('a block quotation', () => {
  test('belongs to whoever introduces it above', () => {
    const found = quotationsOf([
      'In a letter, Edda Lorne wrote:',
      ['blockquote', 'The pier was built by our parents.'],
      ['blockquote', 'It will be mended by us.'],
    ]);
    expect(found.map(printed)).toEqual([['The pier was built by our parents.\nIt will be mended by us.', 'Edda Lorne']]);
    expect(found[0]?.citations.map(({ passage }) => passage)).toEqual(['p2', 'p3']);
  });

  test('without an introduction is none', () => {
    expect(quotationsOf(['The pier is old.', ['blockquote', 'The pier was built by our parents.']])).toEqual([]);
  });
});

describe('how sure a speaker is', () => {
  test('a name that a pronoun is taken for is less sure than one that stands there', () => {
    const [named, meant] = quotationsOf(
      'Tom Varga bakes at night. “I never sleep before six,” Tom Varga said. “The oven has to be hot,” he said.',
    );
    expect(meant?.speaker?.name).toBe('Tom Varga');
    expect(meant?.confidence).toBeLessThanOrEqual(0.95);
    expect(named?.confidence).toBeGreaterThan(0.95);
  });

  test('he is not whoever is only named as an owner', () => {
    const [quotation] = quotationsOf('After Tom Varga’s speech the rain began. “I never sleep before six,” he said.');
    expect(quotation?.speaker?.name).toBeNull();
  });
});
