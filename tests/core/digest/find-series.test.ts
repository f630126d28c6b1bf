import { describe, expect, it } from 'vitest';
import type { PassageKind } from '../../../src/core/article.ts';
import { findSeries } from '../../../src/core/digest/find-series.ts';
import { articleOf, type Block } from './articles.ts';

/** The rows found: kind, and of each item its mark and the first words after it. */
const rowsOf = (blocks: readonly Block[], language: string | null = 'en', numbers: Record<string, string> = {}) => {
  const { passages } = articleOf(blocks);
  return findSeries(passages, language, numbers).map(({ kind, items, isBackward }) => ({
    kind,
    isBackward,
    items: items.map(({ mark, at, body }) => [mark.text, (passages[at]?.text ?? '').slice(body).split(' ').slice(0, 2).join(' ')]),
  }));
};
const all = (kind: PassageKind, texts: readonly string[]) => texts.map((text): Block => [kind, text]);

describe('steps are told by numbers that go on', () => {
  it.each([
    ['with a word', 'en', ['Step 1: Fill the kettle.', 'Step 2: Light the stove.', 'Step 3: Wait.'], ['1', '2', '3']],
    ['in German', 'de', ['Schritt 1 – Wasser holen.', 'Schritt 2 – Ofen heizen.', 'Schritt 3 – Warten.'], ['1', '2', '3']],
    ['in Spanish', 'es', ['Paso 1. Llena la olla.', 'Paso 2. Enciende el fuego.', 'Paso 3. Espera.'], ['1', '2', '3']],
    ['in Russian', 'ru', ['Шаг 1. Налейте воду.', 'Шаг 2. Зажгите огонь.', 'Шаг 3. Подождите.'], ['1', '2', '3']],
    ['in Chinese', 'zh', ['第1步：把水倒进壶里。', '第2步：点火。', '第3步：等待。'], ['1', '2', '3']],
    ['with a full-width stop', 'ja', ['1．水を入れる。', '2．火をつける。', '3．待つ。'], ['1', '2', '3']],
    ['from four on', 'en', ['4) Fill the kettle.', '5) Light the stove.', '6) Wait.'], ['4', '5', '6']],
  ])('%s', (_, language, texts, marks) => {
    const [row] = rowsOf(all('paragraph', texts), language);
    expect(row).toMatchObject({ kind: 'steps', isBackward: false });
    expect(row?.items.map(([mark]) => mark)).toEqual(marks);
    expect(row?.items[0]?.[1]).not.toMatch(/^[\d:：.．–)]/u);
  });

  it('headings keep their words in the mark, and a countdown goes backward', () => {
    const [row] = rowsOf(
      ['3. The old pier', '2. The mill:', '#1 The tower'].flatMap((heading): Block[] => [
        ['heading', heading],
        'It is well worth a visit.',
      ]),
    );
    expect(row).toMatchObject({ kind: 'steps', isBackward: true });
    expect(row?.items.map(([mark]) => mark)).toEqual(['3. The old pier', '2. The mill', '#1 The tower']);
  });

  it('but not in a table of contents, which says the headings below it', () => {
    const places = ['The old pier', 'The mill', 'The tower'];
    const below = places.flatMap((place): Block[] => [['heading', place], 'It is well worth a visit.']);
    expect(rowsOf([...places.map((place, at): Block => ['list-item', `${at + 1}. ${place}: by far the best`]), ...below])).toEqual([]);
    expect(rowsOf([...places.map((place, at): Block => ['list-item', `${at + 1}. Walk to the ${place}`]), ...below])).toHaveLength(1);
  });

  it('by the numbers that the page shows beside the items of a list', () => {
    const items = all('list-item', ['Fill the kettle.', 'Light the stove.', 'Wait.']);
    expect(rowsOf(items, 'en', { p1: '1', p2: '2', p3: '3' })[0]?.items.map(([mark]) => mark)).toEqual(['1', '2', '3']);
    expect(rowsOf(items)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['two numbers', ['1. Fill the kettle.', '2. Light the stove.']],
    ['numbers in no row', ['12 boats left.', '40 boats stayed.', '7 boats sank.']],
    ['amounts', ['1.5 litres were lost.', '2.5 litres were kept.', '3.5 litres were sold.']],
    ['shares', ['1% left.', '2% stayed.', '3% sold.']],
  ])('not by %s', (_, texts) => {
    expect(rowsOf(all('paragraph', texts))).toEqual([]);
  });
});

describe('a timeline is told by dates in order that something sets off', () => {
  it.each<[string, string, string[], string[]]>([
    [
      'days in English',
      'en',
      ['12 March 1994: The pier burned.', 'May 3, 1998 – The pier opened.', 'June 2004: The pier closed.'],
      ['12 March 1994', 'May 3, 1998', 'June 2004'],
    ],
    [
      'years',
      'en',
      ['1904: The mill was built.', '1914–1918: The mill stood still.', '1950s: The mill was sold.'],
      ['1904', '1914–1918', '1950s'],
    ],
    [
      'days in German',
      'de',
      ['3. Mai 1904: Die Mühle brennt.', '12. Juni 1907: Die Mühle steht.', 'Oktober 1911: Sie wird verkauft.'],
      ['3. Mai 1904', '12. Juni 1907', 'Oktober 1911'],
    ],
    [
      'days in Spanish',
      'es',
      ['3 de mayo de 1904: arde el molino.', '12 de junio de 1907: reabre el molino.', 'octubre de 1911: se vende.'],
      ['3 de mayo de 1904', '12 de junio de 1907', 'octubre de 1911'],
    ],
    [
      'days in French',
      'fr',
      ['1er mai 1904 : le moulin brûle.', '12 juin 1907 : il rouvre.', 'août 1911 : on le vend.'],
      ['1er mai 1904', '12 juin 1907', 'août 1911'],
    ],
    [
      'days in Russian',
      'ru',
      ['3 мая 1904 — мельница горит.', '12 июня 1907 — её открыли.', '5 августа 1911 — её продали.'],
      ['3 мая 1904', '12 июня 1907', '5 августа 1911'],
    ],
    [
      'days in Japanese',
      'ja',
      ['1904年5月3日：水車が燃えた。', '1907年6月：水車が再開した。', '1911年：売られた。'],
      ['1904年5月3日', '1907年6月', '1911年'],
    ],
    [
      'numbers alone',
      'de',
      ['03.05.1904: Die Mühle brennt.', '12.06.1907: Sie steht wieder.', '01.08.1911: Sie wird verkauft.'],
      ['03.05.1904', '12.06.1907', '01.08.1911'],
    ],
  ])('%s', (_, language, texts, marks) => {
    const row = rowsOf(all('paragraph', texts), language).find(({ kind }) => kind === 'timeline');
    expect(row?.items.map(([mark]) => mark)).toEqual(marks);
    for (const [, words] of row?.items ?? []) expect(words).toMatch(/^\p{L}/u);
  });

  it('and by terms of a list or headings that are nothing but a date', () => {
    const list = ['1904', '1911', '1950'].flatMap((year): Block[] => [
      ['list-item', year],
      ['list-item', 'The mill was sold.'],
    ]);
    expect(rowsOf(list)[0]).toMatchObject({
      kind: 'timeline',
      items: [
        ['1904', ''],
        ['1911', ''],
        ['1950', ''],
      ],
    });
  });

  it.each<[string, string[]]>([
    ['sentences that begin with a date', ['In 1904 the mill burned.', '1911 was a good year.', 'May was cold.']],
    ['dates that go to and fro', ['1950: a.', '1904: b.', '1990: c.', '1911: d.', '1970: e.']],
    ['names of months that are none', ['May: I disagree.', 'March: on we go.', 'August: a name.']],
    ['scores', ['2:1 for Kolm.', '3:1 for Ottle.', '3:2 for Sarn.']],
  ])('not by %s', (_, texts) => {
    expect(rowsOf(all('paragraph', texts)).filter(({ kind }) => kind === 'timeline')).toEqual([]);
  });
});

describe('a report by times is told by times', () => {
  const texts = ['The wall fell.', 'The road closed.', 'The buses stopped.', 'The rain ended.'];

  it.each<[string, string[]]>([
    ['at the start of paragraphs', ['13:52 ', '12:30 – ', '11:05: ', '[09:40] ']],
    ['with a half of the day', ['1:52 pm ', '12:30 p.m. – ', '11:05 am: ', '9:40 a.m. ']],
    ['in German', ['13:52 Uhr: ', '12.30 Uhr – ', '11:05 Uhr ', '09:40 Uhr: ']],
  ])('%s', (_, times) => {
    const [row] = rowsOf(texts.map((text, at) => `${times[at]}${text}`));
    expect(row).toMatchObject({ kind: 'entries', isBackward: true });
    expect(row?.items.map(([, words]) => words?.split(' ')[0])).toEqual(['The', 'The', 'The', 'The']);
  });

  it('in passages of their own, the oldest first', () => {
    const blocks = texts.flatMap((text, at): Block[] => [`0${at + 6}:15`, text]);
    expect(rowsOf(blocks)[0]).toMatchObject({
      kind: 'entries',
      isBackward: false,
      items: [
        ['06:15', ''],
        ['07:15', ''],
        ['08:15', ''],
        ['09:15', ''],
      ],
    });
  });

  it('not by fewer than four', () => {
    expect(rowsOf(['13:52 The wall fell.', '12:30 The road closed.', '11:05 The buses stopped.'])).toEqual([]);
  });
});

it('a line in a numbered list that names what the item below it tells is part of its mark', () => {
  const told = 'The charging arm finds the boat by itself within a few seconds.';
  const names = ['The charging arm', 'Motors & batteries', 'Winter in the harbour'];
  const blocks = names.flatMap((name): Block[] => [
    ['list-item', name],
    ['list-item', told],
  ]);
  const numbers = { p1: '1', p3: '2', p5: '3' };
  expect(rowsOf(blocks, 'en', numbers)[0]?.items).toEqual(names.map((name, at) => [`${at + 1}. ${name}`, '']));
  expect(rowsOf(all('list-item', names), 'en', { p1: '1', p2: '2', p3: '3' })[0]?.items[0]?.[0]).toBe('1');
});
