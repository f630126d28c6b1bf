import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/core/article.ts';
import { checkCitation } from '../../../src/core/evidence/check-citation.ts';
import { citeFrom } from '../../../src/core/evidence/cite.ts';

const passagesOf = (...texts: string[]): Passage[] => texts.map((text, i) => ({ id: `p${i + 1}`, kind: 'paragraph', text }));

/** Cites the words in the old texts and checks them in the new. */
function check(before: string[], words: string, after: string[], nth = 0) {
  const old = passagesOf(...before);
  let left = nth;
  for (const { id, text } of old) {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      if (left-- === 0) return checkCitation(citeFrom(old)(id, start, start + words.length), passagesOf(...after));
    }
  }
  throw new Error(`the case cites words that are not there: ${words}`);
}

const ferry = [
  'The ferry runs again from June.',
  'Tickets cost 6 crowns for grown-ups. The pier cost 3.2 million crowns to mend. Nobody was hurt in the storm.',
  'The town is glad.',
];
const [first = '', second = '', third = ''] = ferry;
const cost = 'The pier cost 3.2 million crowns to mend.';

describe('cited words are exact', () => {
  it.each([
    ['in the same text', ferry],
    ['after a paragraph was added above', ['Good news from the harbour.', ...ferry]],
    [
      'after the sentence before them was rewritten',
      [first, second.replace('Tickets cost 6 crowns for grown-ups.', 'Nobody pays at night.'), third],
    ],
    ['after they moved to a paragraph of their own', [first, cost, third]],
    ['alone', [cost]],
  ])('%s', (_title, after) => {
    expect(check(ferry, cost, after)).toMatchObject({ status: 'exact', citation: { exact: cost } });
  });

  it.each([
    ['a ligature was taken apart', 'The ﬁrst oﬃce stood on the cliﬀ.', 'The first office stood on the cliff.'],
    ['letters were joined in a ligature', 'The first office stood on the cliff.', 'The ﬁrst oﬃce stood on the cliﬀ.'],
    ['accents were set apart from their letters', 'Le caf\u00e9 du pont a br\u00fbl\u00e9.', 'Le cafe\u0301 du pont a bru\u0302le\u0301.'],
  ])('where %s, and the page’s own spelling is cited', (_title, words, now) => {
    expect(check([`${words} It was seen from the sea.`], words, [`Late news. ${now} It was seen from the sea.`])).toMatchObject({
      status: 'exact',
      citation: { exact: now },
    });
  });

  it('at the one of two places that their surroundings point to', () => {
    const twice = ['On Monday the mayor spoke. We will see.', 'On Friday the baker spoke. We will see.'];
    expect(check(twice, 'We will see.', ['News.', ...twice], 1)).toMatchObject({ status: 'exact', citation: { passage: 'p3' } });
    expect(check(twice, 'We will see.', ['News.', ...twice], 0)).toMatchObject({ status: 'exact', citation: { passage: 'p2' } });
  });
});

describe('cited words are changed', () => {
  it.each([
    ['a number', cost, 'The pier cost 3.4 million crowns to mend.'],
    ['a "not"', 'Nobody was hurt in the storm.', 'Somebody was hurt in the storm.'],
    ['a word', 'The ferry runs again from June.', 'The ferry runs again from July.'],
    ['a "not" inside', 'The town is glad.', 'The town is not glad.'],
  ])('by %s, and the new wording is given', (_title, words, now) => {
    expect(
      check(
        ferry,
        words,
        ferry.map((text) => text.replace(words, now)),
      ),
    ).toMatchObject({ status: 'changed', now });
  });

  it('where a single number was corrected in its place', () => {
    expect(
      check(
        ferry,
        '6',
        ferry.map((text) => text.replace('6 crowns', '7 crowns')),
      ),
    ).toMatchObject({ status: 'changed', now: '7' });
  });

  it('where they stand on in a larger number', () => {
    const words = '5 people were on board of the ferry';
    expect(check([`In all ${words}.`], words, [`In all 15 people were on board of the ferry.`])).toMatchObject({ status: 'changed' });
  });

  it('where a "not" came before them in their sentence', () => {
    const before = ['The mayor said she would resign over the costs of the pier.'];
    const after = ['The mayor said she would not resign over the costs of the pier.'];
    expect(check(before, 'resign over the costs of the pier', after)).toMatchObject({ status: 'changed' });
  });

  it('in their place, whatever twin stands elsewhere', () => {
    const before = ['The east pier opened at dawn. It cost 3 million crowns. The guests went home early.', 'West of it, nothing stirred.'];
    const after = [
      'The east pier opened at dawn. It cost 4 million crowns. The guests went home early.',
      'West of it, nothing stirred. It cost 3 million crowns.',
    ];
    expect(check(before, 'It cost 3 million crowns.', after)).toMatchObject({ status: 'changed', now: 'It cost 4 million crowns.' });
  });
});

it('cited words are changed in their place though several twins are left elsewhere', () => {
  const caption = 'The ferry left at 9 with all its lamps lit.';
  const before = [`The night was cold and still. ${caption} Photo: harbour office`, `${caption} Photo: nobody`, `So ended it. ${caption}`];
  const after = [before[0]?.replace('at 9', 'at 10') ?? '', ...before.slice(1)];
  expect(check(before, caption, after)).toMatchObject({ status: 'changed', now: 'The ferry left at 10 with all its lamps lit.' });
});

describe('cited words are gone', () => {
  it.each([
    [
      'though a twin of another number stands in other company',
      [
        first,
        'Tickets cost 6 crowns for grown-ups. Nobody was hurt in the storm.',
        third,
        'The crane in the next port: The pier cost 3.9 million crowns to mend.',
      ],
    ],
    [
      'though a twin with a "not" stands in other company',
      [
        first,
        'Tickets cost 6 crowns for grown-ups. Nobody was hurt in the storm.',
        third,
        'Some still say otherwise. The pier cost not 3.2 million crowns to mend.',
      ],
    ],
    ['with their sentence', [first, 'Tickets cost 6 crowns for grown-ups. Nobody was hurt in the storm.', third]],
    ['with all the text', ['Something else is here now, about gardens and bees in the spring.']],
    ['where there is no text', []],
  ])('%s', (_title, after) => {
    expect(check(ferry, cost, after)).toEqual({ status: 'gone' });
  });
});

describe('words that are like the cited ones', () => {
  const before = [
    'The lighthouse stood dark all winter long.',
    'A keeper climbed its stairs in March. The lamp burns 40 litres of oil a night, he told the council of the town. Nobody had asked him for years.',
    'The council voted for a smaller lamp.',
  ];
  const words = 'The lamp burns 40 litres of oil a night';
  const checkEdited = (change: (text: string) => string) =>
    check(
      before,
      words,
      before.map((text) => change(text)),
    );

  it('are they, changed, though words beside them were edited too', () => {
    const edited = (text: string) => text.replace('in March', 'in April').replace('40', '60').replace('he told', 'he said to');
    expect(checkEdited(edited)).toMatchObject({ status: 'changed', now: words.replace('40', '60') });
  });

  it('are a twin where they took the rest of their sentence along, and nothing else around them is as it was', () => {
    const sentence = `${words}, he told the council of the town.`;
    const moved = (text: string) =>
      text === before[2]
        ? `${text} So ends the story: ${sentence.replace('40', '60')}`
        : text.replace(` ${sentence}`, '').replace('Nobody', 'No one');
    expect(checkEdited(moved)).toEqual({ status: 'gone' });
  });
});

it('cited words stand though a number came into the next sentence', () => {
  const old = 'The ferry to the island is late. Nobody knows why. Rain fell.';
  expect(check([old], 'The ferry to the island is late.', [old.replace('Nobody knows', '14 people know')])).toMatchObject({
    status: 'exact',
  });
});

describe('cited words are ambiguous', () => {
  it('where the article began with a few words before them, and a copy of all of it follows', () => {
    const [one, two] = ['HOLM (FN) – The gulls flew off at dawn.', 'The old boat was painted green.'] as const;
    expect(check([one, two], 'The gulls flew off at dawn.', [one, one, two])).toEqual({ status: 'ambiguous', places: 2 });
  });

  it('where a copy stands between their old neighbours, and other copies around them', () => {
    const [one, two, three] = ['The gulls flew off at dawn.', 'The old boat was painted green.', 'Children waved from the pier.'] as const;
    expect(check([one, two, three], two, [one, two, one, two, three, three])).toEqual({ status: 'ambiguous', places: 2 });
  });

  it('where they and all around them stand twice', () => {
    const twin = ['The bells rang out over the whole town. It was late. The last guests went home on foot.'];
    expect(check(twin, 'It was late.', [...twin, ...twin])).toEqual({ status: 'ambiguous', places: 2 });
  });

  it('where nothing around any of their places is as it was', () => {
    expect(
      check(['The baker closed at six. It was late. He slept.'], 'It was late.', ['Snow fell. It was late. Ice came. It was late. Fog.']),
    ).toEqual({
      status: 'ambiguous',
      places: 2,
    });
  });

  it('where they are few and stand once, in another company', () => {
    expect(
      check(['The baker closed at six because Marwick had asked for quiet.'], 'Marwick', ['Bees like gardens. So does Marwick.']),
    ).toEqual({
      status: 'ambiguous',
      places: 1,
    });
  });
});

it.each([
  ['that begin between two paragraphs', '\nTickets'],
  ['that end between two paragraphs', 'June.\n'],
  ['that begin inside a character', '\udea2 sails'],
  ['that end inside a character', 'ship \ud83d'],
])('cited words %s are never exact', (_title, exact) => {
  const passages = passagesOf('It runs from June.', 'Tickets cost 6 crowns. A ship 🚢 sails.');
  expect(checkCitation({ exact, prefix: '', suffix: '' }, passages).status).not.toBe('exact');
});

it('an exact answer always cites the very words that were asked for', () => {
  const word = fc.constantFrom('rain', 'fell', 'not', '12', 'twice', 'on', 'Oxley.', '3.5', '雨');
  const text = fc.array(word, { minLength: 1, maxLength: 10 }).map((words) => words.join(' '));
  const texts = fc.array(text, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(texts, texts, fc.nat(), fc.nat(), fc.nat(), (before, after, which, a, b) => {
      const old = passagesOf(...before);
      const passage = old[which % old.length];
      if (!passage) return;
      const [start, end] = [a % passage.text.length, b % passage.text.length].sort((x, y) => x - y) as [number, number];
      const citation = citeFrom(old)(passage.id, start, end + 1);
      const now = passagesOf(...after);
      const checked = checkCitation(citation, now);
      if (checked.status !== 'exact') return;
      const place = now.find(({ id }) => id === checked.citation.passage);
      expect(place?.text.slice(checked.citation.start, checked.citation.end)).toBe(citation.exact);
    }),
    { numRuns: 500 },
  );
});
