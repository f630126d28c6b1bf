import { describe, expect, it } from 'vitest';
import { chooseSentences } from '../../../src/core/digest/choose-sentences.ts';
import { readSentences } from '../../../src/core/digest/read-sentences.ts';
import { articleOf } from './articles.ts';

/** What the last of these sentences takes for known. */
const refersTo = (texts: readonly string[], language = 'en', title = 'An untitled page') => {
  const { passages, source } = articleOf(texts, { title });
  return readSentences(passages, language, source).at(-1)?.refers;
};

describe('a sentence takes for known', () => {
  it('a thing with its article that an earlier one brought in as new', () => {
    const loan = 'Half of the boat is paid for by a loan from the province.';
    expect(refersTo([loan, 'In June, members voted against the loan by six to three.'])).toEqual([{ from: 0, term: 'loan' }]);
    expect(refersTo(['Die Stadt nimmt einen Kredit auf.', 'Im Juni stimmte der Rat gegen den Kredit.'], 'de')).toEqual([
      { from: 0, term: 'kredit' },
    ]);
    expect(
      refersTo(['La ville contracte un emprunt.', 'En juin, six élus ont refusé l’idée et l’emprunt, puis la ville a cédé.'], 'fr'),
    ).toEqual([]);
  });

  it('the bearer of a surname whom an earlier one called by the whole name', () => {
    const said = 'Ticket prices will rise, the treasurer Paul Ekdahl told the meeting.';
    expect(refersTo([said, 'In October, Ekdahl had promised low fares.'])).toEqual([{ from: 0, term: 'ekdahl' }]);
    expect(refersTo(['Paul Ekdahl is the treasurer of Ottle.', 'In October, Ekdahl had promised low fares.'])).toEqual([
      { from: 0, term: 'ekdahl' },
    ]);
    expect(refersTo([said, 'In October, Paul Ekdahl had promised low fares.'])).toEqual([]);
    expect(refersTo([said, 'In October, Ekdahl had promised low fares.'], 'en', 'Ekdahl raises the fares')).toEqual([]);
  });

  it('what it opens with as if that were known', () => {
    const pier = 'Divers looked at every pile of that pier in August. The piles were hollow.';
    expect(refersTo([pier])).toEqual([{ from: 0, term: null }]);
    expect(refersTo(['Divers found hollow piles in August.', 'The piles are of oak.'])).toEqual([{ from: 0, term: 'piles' }]);
  });

  it('the one before, by a demonstrative before a noun or a connective inside', () => {
    expect(refersTo(['Boats burn oil.', 'Members complained about these boats in June.'])).toContainEqual({ from: 0, term: null });
    expect(refersTo(['Boats burn oil.', 'Members will vote on boats this week.'])).toEqual([]);
    expect(refersTo(['Boats burn oil.', 'Ottle, however, wants a battery.'])).toEqual([{ from: 0, term: null }]);
    expect(refersTo(['Boats burn oil.', 'Ottle is also in want of a battery.'])).toEqual([{ from: 0, term: null }]);
    expect(refersTo(['Boats burn oil.', 'Ottle wants a battery but also a stove.'])).toEqual([]);
    expect(refersTo(['Boats burn oil.', '“I was also there,” said Ida Moss.'])).toEqual([]);
    expect(refersTo(['Le barche bruciano olio.', 'Il comune vuole anche una batteria.'], 'it')).toEqual([{ from: 0, term: null }]);
    expect(refersTo(['Boten verbranden olie.', 'Ottle wil ook een accu.'], 'nl')).toEqual([{ from: 0, term: null }]);
    expect(refersTo(['Boote verbrennen Öl.', 'Ottle hingegen will einen Akku.'], 'de')).toEqual([{ from: 0, term: null }]);
  });
});

it('somebody of whom only the age is told takes the one before', () => {
  expect(refersTo(['Ida Moss dives.', 'On Friday the 31-year-old discovered six hollow piles.'])).toEqual([{ from: 0, term: null }]);
  expect(refersTo(['Ida Moss taucht.', 'Am Freitag fand die 31-Jährige sechs hohle Pfähle.'], 'de')).toEqual([{ from: 0, term: null }]);
  expect(refersTo(['Ida Moss dives.', 'On Friday the 61-year-old ferry sank.'])).toEqual([]);
});

describe('a sentence leans on the one before', () => {
  const leans = (texts: readonly string[], language = 'en') => {
    const { passages, source } = articleOf(texts);
    return readSentences(passages, language, source).at(-1)?.leans;
  };

  it.each([
    ['en', 'Recently, though, Ottle has asked for a battery.'],
    ['en', 'Outside of these boats, nothing in Ottle burns oil.'],
    ['de', 'Außer diesen Booten verbrennt in Ottle nichts Öl.'],
    ['fr', 'Hors de ces bateaux, rien à Ottle ne brûle de pétrole.'],
    ['pt', 'Fora desses barcos, nada em Ottle queima óleo.'],
  ])('by a connective or a demonstrative among its first words (%s: %s)', (language, text) => {
    expect(leans(['Boats burn oil.', text], language)).toBe(true);
  });

  it.each([
    ['en', 'Ottle asked for a battery last year, though no yard could build one.'],
    ['en', 'Boats of Ottle will burn less oil this year.'],
    ['en', 'Ida Moss asked “what of these boats” and went home.'],
  ])('but not by one that stands later, that tells a time or that is quoted (%s: %s)', (language, text) => {
    expect(leans(['Boats burn oil.', text], language)).toBe(false);
  });
});

it('a sentence gives way to one that stands by itself, unless what it takes for known is shown', () => {
  const { passages, source } = articleOf([
    'The harbour board of Ottle meets every Monday at noon.',
    'A diver from Kolm, Ida Moss, found six hollow piles on Friday.',
    'On Saturday, Moss said that boats cannot berth before summer.',
  ]);
  const sentences = readSentences(passages, 'en', source);
  const [board, diver, moss] = sentences;
  const choose = (taken: typeof sentences) => chooseSentences(sentences, [1, 0, 1.2], { sentences: 1, words: 40 }, taken);
  expect(choose([])).toEqual([board]);
  expect(choose(diver ? [diver] : [])).toEqual([moss]);
});

it('or brings along the sentence that tells it', () => {
  const { passages, source } = articleOf([
    'Paul Ekdahl of Ottle was late.',
    'The landing of the island was closed by a diver, Ida Moss, on Friday.',
    'Ferries may berth in summer, according to Moss.',
  ]);
  const sentences = readSentences(passages, 'en', source);
  const chosen = chooseSentences(sentences, [0, 1, 1.1], { sentences: 2, words: 40 });
  expect(chosen.map(({ index }) => index)).toEqual([1, 2]);
});

it('a sentence that leans comes only right after the other, not where that is shown elsewhere', () => {
  const { passages, source } = articleOf([
    'The harbour board of Ottle meets every Monday at noon.',
    'But it will not meet in June and July.',
  ]);
  const sentences = readSentences(passages, 'en', source);
  expect(chooseSentences(sentences, [1, 2], { sentences: 2, words: 40 }, sentences.slice(0, 1))).toEqual([]);
  expect(chooseSentences(sentences, [1, 2], { sentences: 2, words: 40 })).toEqual(sentences);
});
