import { describe, expect, it, test } from 'vitest';
import { printed, quotationsOf } from './quotations-of.ts';

type Case = readonly [what: string, texts: readonly string[], speaker: string | null];

const speakerOf = (texts: readonly string[], language = 'en') => quotationsOf([...texts], language).at(-1)?.speaker ?? null;

describe('“the mayor” under a quotation', () => {
  const cases: readonly Case[] = [
    ['is whom the article calls so', ['The mayor, Edda Lorne, cut the ribbon.', '“It will reopen in May,” the mayor said.'], 'Edda Lorne'],
    ['may be spoken of as “Mayor” before', ['Mayor Edda Lorne cut the ribbon.', '“It will reopen in May,” said the mayor.'], 'Edda Lorne'],
    ['is nobody where two hold the office', ['Mayor Edda Lorne met Mayor Ivo Brandt.', '“It will reopen in May,” the mayor said.'], null],
    ['is not the deputy', ['Deputy Mayor Edda Lorne cut the ribbon.', '“It will reopen in May,” the mayor said.'], null],
    [
      'is nobody where the name stands far above',
      ['Mayor Edda Lorne left.', 'It rained.', 'It froze.', '“It will reopen in May,” the mayor said.'],
      null,
    ],
    ['is nobody where it is any mayor', ['Mayor Edda Lorne cut the ribbon.', '“It will reopen in May,” a mayor said.'], null],
  ];
  it.each(cases)('%s', (_what, texts, speaker) => {
    expect(speakerOf(texts)?.name ?? null).toBe(speaker);
  });

  test('is read the same way in German', () => {
    const texts = ['Bürgermeisterin Helga Storm kam zu spät.', '„Wir bauen die Brücke im Herbst“, sagte die Bürgermeisterin.'];
    expect(speakerOf(texts, 'de')).toMatchObject({
      name: 'Helga Storm',
      role: 'Bürgermeisterin',
      mention: { exact: 'die Bürgermeisterin' },
    });
  });
});

describe('he and she', () => {
  const cases: readonly Case[] = [
    ['is not a woman with a title', ['Mrs. Lorne met Tom Varga at the pier. “I never sleep before six,” he said.'], 'Tom Varga'],
    ['is not a man with a title', ['Mr. Varga met Edda Lorne at the pier. “I never sleep before six,” she said.'], 'Edda Lorne'],
    ['is nobody where only a man is named', ['Mr. Varga came to the pier late. “I never sleep before six,” she said.'], null],
    [
      'is whom the article called so twice',
      ['Edda Lorne says she bakes. Lorne knows her oven.', 'Lorne met Tom Varga. “I never sleep before six,” she said.'],
      null,
    ],
    [
      'is not whom the article called otherwise twice',
      ['Edda Lorne says she bakes. Lorne knows her oven.', 'Lorne met Tom Varga. “I never sleep before six,” he said.'],
      'Tom Varga',
    ],
  ];
  it.each(cases)('%s', (_what, texts, speaker) => {
    expect(speakerOf(texts)?.name ?? null).toBe(speaker);
  });

  test('sie is not a man with a title in German', () => {
    const text = 'Herr Kehl traf Helga Storm am Wehr. „Das Wasser reicht bis in den März“, sagte sie.';
    expect(speakerOf([text], 'de')?.name).toBe('Helga Storm');
  });
});

describe('nouns before a name that no capital tells from it', () => {
  const german: readonly (readonly [text: string, name: string, role: string | null])[] = [
    ['„Das reicht bis in den März“, sagte der Biologe Jonas Kehl.', 'Jonas Kehl', 'Biologe'],
    ['„Das reicht bis in den März“, sagte die Gewässerforscherin Helga Storm.', 'Helga Storm', 'Gewässerforscherin'],
    ['Kehl fährt seit 1990. „Das reicht bis in den März“, sagte der Fährmann Jonas Kehl.', 'Jonas Kehl', 'Fährmann'],
    ['„Das reicht bis in den März“, sagte der frühere Bürgermeister Jonas Kehl.', 'Jonas Kehl', 'frühere Bürgermeister'],
    ['„Das reicht bis in den März“, sagte Jonas Peter Kehl.', 'Jonas Peter Kehl', null],
  ];
  it.each(german)('%s', (text, name, role) => {
    const speaker = speakerOf([text], 'de');
    expect([speaker?.name, speaker?.role, speaker?.roleCitation?.exact ?? null]).toEqual([name, role, role]);
  });

  const arabic: readonly (readonly [text: string, name: string, role: string | null])[] = [
    ['وقال السائق محمود سالم: «سنبني الجسر قبل الشتاء».', 'محمود سالم', 'السائق'],
    ['قالت مديرة المدرسة ليلى حداد: «سنبني الجسر قبل الشتاء».', 'ليلى حداد', 'مديرة المدرسة'],
    ['قال محمود السالم: «سنبني الجسر قبل الشتاء».', 'محمود السالم', null],
  ];
  it.each(arabic)('%s', (text, name, role) => {
    const speaker = speakerOf([text], 'ar');
    expect([speaker?.name, speaker?.role, speaker?.roleCitation?.exact ?? null]).toEqual([name, role, role]);
  });
});

test('a verb before a title is no part of the role', () => {
  const [quotation] = quotationsOf('Tom Varga followed Deputy Mayor Edda Lorne, who said “the pillars are hollow inside.”');
  expect(quotation?.speaker).toMatchObject({ name: 'Edda Lorne', role: 'Deputy Mayor' });
});

test('an Arabic noun with its article is nobody’s name', () => {
  expect(speakerOf(['وقال السائق: «سنبني الجسر قبل الشتاء».'], 'ar')).toMatchObject({ name: null, mention: { exact: 'السائق' } });
});

test('an Arabic surname with the article is a name where the article gives it in full', () => {
  const texts = ['وصلت سلمى الحداد إلى القرية، وقالت سلمى الحداد إنها سعيدة.', 'وأضافت الحداد: «سنبني الجسر قبل الشتاء».'];
  expect(speakerOf(texts, 'ar')?.name).toBe('سلمى الحداد');
});

describe('a name behind a dash', () => {
  test('signs the quotation in its line', () => {
    expect(quotationsOf('“The pier is older than the town.” — Edda Lorne, mayor of Lindholm').map(printed)).toEqual([
      ['The pier is older than the town.', 'Edda Lorne'],
    ]);
  });

  test('signs the block quotation above it, with its role', () => {
    const [quotation] = quotationsOf([
      ['blockquote', 'The pier is older than the town.'],
      ['blockquote', '— Edda Lorne, mayor of Lindholm'],
    ]);
    expect(quotation).toMatchObject({
      text: 'The pier is older than the town.',
      speaker: { name: 'Edda Lorne', role: 'mayor of Lindholm' },
      attribution: { exact: '— Edda Lorne' },
    });
  });

  test('signs nothing where a sentence follows', () => {
    const found = quotationsOf(['“The pier is older than the town.”', '— Edda Lorne went home and the rain went on all night.']);
    expect(found.map(({ attribution }) => attribution?.exact)).not.toContain('— Edda Lorne');
  });
});

test('a name before a colon speaks', () => {
  expect(quotationsOf('Edda Lorne: “The pier is older than the town.”').map(printed)).toEqual([
    ['The pier is older than the town.', 'Edda Lorne'],
  ]);
});

test('a pull quote that repeats words of the text counts once', () => {
  const found = quotationsOf([
    '“The pier is older than the town,” Edda Lorne said.',
    ['blockquote', '“The pier is older than the town”'],
    'It rained.',
  ]);
  expect(found.map(({ citations }) => citations[0]?.passage)).toEqual(['p1']);
});

describe('a German verb at the end of its clause', () => {
  it.each([
    ['Helga Storm hatte am Montag im Rathaus gesagt: „Davon wusste niemand etwas.“', 'Helga Storm'],
    ['Am Montag hatte Helga Storm im Rathaus gesagt: „Davon wusste niemand etwas.“', 'Helga Storm'],
    ['In einem Brief an den Rat warnte Helga Storm: „Davon wusste niemand etwas.“', 'Helga Storm'],
    ['„Davon wusste niemand etwas“, wird Helga Storm zitiert.', 'Helga Storm'],
    ['„Davon wusste niemand etwas“, sagte Helga Storm dem Talboten.', 'Helga Storm'],
  ])('%s', (text, speaker) => {
    expect(speakerOf([text], 'de')?.name).toBe(speaker);
  });
});

describe('a German source', () => {
  it.each([
    [
      'stands behind a participle with its own words',
      '„Davon wusste niemand etwas“, sagte die in Lindholm geborene Helga Storm.',
      'Helga Storm',
    ],
    ['does not end at the stop of a date', 'Helga Storm hat am 27. Juni im Rathaus gesagt: „Davon wusste niemand etwas.“', 'Helga Storm'],
    ['has no preposition in its name', '„Davon wusste niemand etwas“, sagte Helga Storm von der Feuerwehr.', 'Helga Storm'],
  ])('%s', (_what, text, speaker) => {
    expect(speakerOf([text], 'de')?.name).toBe(speaker);
  });

  test('is whom a verb of quoting has as its object', () => {
    const text = 'Der Talbote zitierte Helga Storm mit den Worten: „Davon wusste niemand etwas.“';
    expect(speakerOf([text], 'de')?.mention.exact).toBe('Helga Storm');
  });

  test('may be a noun that looks like a verb', () => {
    expect(speakerOf(['In dem Schreiben heißt es: „Davon wusste niemand etwas.“'], 'de')?.mention.exact).toBe('dem Schreiben');
  });

  test('is found for nouns in a row where somebody is said to use them', () => {
    expect(quotationsOf('Helga Storm sprach von „Gefahr für Leib und Leben“.', 'de').map(printed)).toEqual([
      ['Gefahr für Leib und Leben', 'Helga Storm'],
    ]);
    expect(quotationsOf('Sie studierte an der „Nationalen Schule der Schönen Künste“ in Lindholm.', 'de')).toEqual([]);
  });
});

describe('the role under a name', () => {
  const cases: readonly (readonly [text: string, name: string, role: string | null])[] = [
    ['“We love light,” said recently named executive chair Edda Lorne.', 'Edda Lorne', 'recently named executive chair'],
    [
      'Edda Lorne, recently named executive chair of Lind Water, slept. “We love light,” Lorne said.',
      'Edda Lorne',
      'recently named executive chair of Lind Water',
    ],
    ['“We love light,” said Brannoc Events Co-Owner and Lead Planner Edda Lorne.', 'Edda Lorne', 'Lead Planner'],
    [
      'Rep. Edda Lorne came late. Lorne is a farmer. “We love light,” said Edda Lorne, a farmer from Brannoc.',
      'Edda Lorne',
      'a farmer from Brannoc',
    ],
    ['Edda Lorne came late. “We love light,” Rep. Lorne said.', 'Edda Lorne', null],
    ['“We love light,” his aunt, Edda Lorne, said.', 'Edda Lorne', null],
    ['“We love light,” his lawyer, Edda Lorne, said.', 'Edda Lorne', 'lawyer'],
    ['Mayor Edda Lorne came late. “We love light,” said Lorne, the mayor of Brannoc.', 'Edda Lorne', 'the mayor of Brannoc'],
  ];
  it.each(cases)('%s', (text, name, role) => {
    expect(speakerOf([text])).toMatchObject({ name, role });
  });
});

describe('what is no person', () => {
  const cases: readonly Case[] = [
    ['a place is not who “she” is', ['In New Brannoc, she once remarked, “nobody ever looks up at the sky.”'], null],
    ['nor is what an article stands before', ['They took the Lorne Mariposa. “I never sleep before six,” she said.'], null],
    [
      'a capital at the head of a clause makes no name',
      ['Pro tip: Looking for the “best mattress for people with shoulder pain,” or more? Read on.'],
      null,
    ],
    ['a word that opens a sentence is no first name', ['Afterwards Lorne said: “I never sleep before six.”'], 'Lorne'],
    ['a heading with a verb is no label', ['Cups', 'What Reviewers Say: “The cups are warm and I love the handle.”'], null],
  ];
  it.each(cases)('%s', (_what, texts, speaker) => {
    expect(speakerOf(texts)?.name ?? null).toBe(speaker);
  });

  test('a German noun before a colon is nobody', () => {
    expect(speakerOf(['Kind 1 voller Eifer: „Wir suchen uns ein Bild und das malen wir dann nach!“'], 'de')?.name ?? null).toBeNull();
    expect(speakerOf(['Helga Storm: „Wir suchen uns ein Bild und das malen wir dann nach!“'], 'de')?.name).toBe('Helga Storm');
  });

  test('questions over what the writer thinks of a thing make no interview with it', () => {
    const texts = [
      'We carried a Lorne Mariposa over the pass for a week.',
      'Who should buy it?',
      'I would give it to anybody who walks for more than two days.',
      'How does it carry?',
      'I never felt the weight, and I had eleven kilos in it.',
      'What does it cost?',
      'I paid two hundred, and I think that it was fair.',
    ];
    expect(quotationsOf(texts, 'en')).toEqual([]);
  });

  test('and with a person they do', () => {
    const texts = [
      'Edda Lorne carried the mail over the pass for a week.',
      'Who should do it?',
      'I would give it to anybody who walks for more than two days.',
      'How did you carry it?',
      'I never felt the weight, and I had eleven kilos in it.',
      'What did you get?',
      'I got two hundred, and I think that it was fair.',
    ];
    expect(quotationsOf(texts, 'en').map(({ speaker }) => speaker?.name)).toEqual(['Edda Lorne', 'Edda Lorne', 'Edda Lorne']);
  });
});

describe('他 and 她', () => {
  const cases: readonly Case[] = [
    [
      'is who opens the sentence above and says something elsewhere',
      ['陈立新说：“桥还在那里。”', '陈立新一个人来了。“我想亲眼看看，”他说。'],
      '陈立新',
    ],
    [
      'is the nearest of two such',
      ['陈立新说：“桥还在那里。”', '王海生说：“水很深。”', '陈立新一个人来了。“我想亲眼看看，”他说。'],
      '陈立新',
    ],
    ['is nobody where nobody opens a sentence', ['雨从中午下起。“我想亲眼看看，”他说。'], null],
  ];
  it.each(cases)('%s', (_what, texts, speaker) => {
    expect(speakerOf(texts, 'zh')?.name ?? null).toBe(speaker);
  });

  test('is who says something further down', () => {
    const [first] = quotationsOf(['李秀兰失去了一切。她说：“只剩下木桩了。”', '“桥还在那里，”市长李秀兰表示。'], 'zh');
    expect(first?.speaker).toMatchObject({ name: '李秀兰', mention: { exact: '她' } });
  });
});
