import { describe, expect, it } from 'vitest';
import { findSentence } from '../../src/archive/find-excerpts.ts';
import { openSearchIndex } from '../../src/archive/search-index.ts';
import { wordsOfDigest } from '../../src/archive/words-of-digest.ts';
import type { Digest } from '../../src/core/digest.ts';
import { findSought, soughtBeginnings } from '../../src/core/text/search-terms.ts';
import { exampleDigest } from '../support/example-digest.ts';
import { madeUpKept } from '../support/made-up-library.ts';

/** The example with another title, in another language. */
const titled = (title: string, language: string): Digest => ({
  ...exampleDigest,
  source: { ...exampleDigest.source, title, language, siteName: null, url: 'https://other.example/' },
  headline: null,
  lead: [],
  sections: [],
  quotations: [],
});

function indexOf(...digests: [key: string, digest: Digest][]) {
  const index = openSearchIndex(null);
  for (const [key, digest] of digests) index.put(wordsOfDigest(key, digest));
  return index;
}

describe('a search of the library', () => {
  it.each([
    ['in another case', 'HOLLIN', 'Hollin Bridge', 'en'],
    ['by its beginning', 'brid', 'Hollin Bridge', 'en'],
    ['without its accents', 'zurau', 'Ein Fest in Zürau', 'de'],
    ['with accents that it has not', 'Hölliñ', 'Hollin Bridge', 'en'],
    ['with ss for ß', 'strasse', 'Die lange Straße', 'de'],
    ['with l for ł', 'lakowo', 'Most w Łąkowo', 'pl'],
    ['of Cyrillic letters', 'ёлка', 'Елка на площади', 'ru'],
    ['of Greek letters at their end', 'δρομοσ', 'Ο μακρύς δρόμος', 'el'],
    ['of Chinese', '博物馆', '东浜博物馆重新开放', 'zh'],
    ['of Japanese', '図書館', '市立図書館が来月開館する', 'ja'],
    ['of Thai', 'ห้องสมุด', 'ห้องสมุดใหม่เปิดแล้ว', 'th'],
    ['of Arabic without its vowels', 'مدرسة', 'مَدْرَسَة جديدة', 'ar'],
    ['by the beginning of a Japanese one', '図書', '市立図書館が来月開館する', 'ja'],
    ['over several words without spaces', '博物馆重新', '东浜博物馆重新开放', 'zh'],
    ['of numbers', '6.4', 'It costs 6.4 million', 'en'],
    ['after an apostrophe', 'eau', 'L’eau du canal', 'fr'],
  ])('finds a word %s', (_, words, title, language) => {
    const index = indexOf(['other', titled('Quince', 'en')], ['wanted', titled(title, language)]);
    expect(index.search(words)).toEqual(['wanted']);
  });

  it('finds by words of sentences, quotations and speakers, and by the site', () => {
    const index = indexOf(['bridge', exampleDigest]);
    for (const words of ['arches', 'wall holes', 'verning', 'hollin-courier'])
      expect([words, index.search(words)]).toEqual([words, ['bridge']]);
  });

  it('finds only what has all the words, titles first', () => {
    const index = indexOf(['sentence', exampleDigest], ['title', titled('Arches and holes', 'en')], ['one', titled('Arches', 'en')]);
    expect(index.search('arches holes')).toEqual(['title', 'sentence']);
  });

  it('seeks one or two letters as beginnings in titles, elsewhere as whole words', () => {
    const index = indexOf(['title', titled('Water', 'en')], ['bridge', exampleDigest]);
    expect(index.search('wa')).toEqual(['title']);
    expect(index.search('is')).toEqual(['bridge']);
  });

  it('knows a digest by its present words once another was put in its place', () => {
    const index = indexOf(['a', titled('Orchard', 'en')]);
    index.put(wordsOfDigest('a', titled('Ferry', 'en')));
    expect([index.search('orchard'), index.search('ferry')]).toEqual([[], ['a']]);
  });

  it('is the same after it was saved, without a word of what was forgotten', async () => {
    const index = indexOf(['a', titled('Orchard', 'en')], ['b', titled('Ferry', 'en')]);
    index.keepOnly(new Set(['b']));
    const saved = await index.save();
    expect(saved).not.toContain('orchard');
    const again = openSearchIndex(saved);
    expect([again.search('ferry'), again.has('a'), again.has('b')]).toEqual([['b'], false, true]);
  });

  it('is made anew where what was saved cannot be read', () => {
    expect(openSearchIndex('{"index":').search('ferry')).toEqual([]);
  });

  it('answers quickly over a thousand digests', () => {
    const index = openSearchIndex(null);
    for (let number = 0; number < 1000; number++) {
      const { key, digest } = madeUpKept(number, Date.UTC(2026, 10, 27));
      index.put(wordsOfDigest(key, digest));
    }
    expect(index.search('harbour').length).toBeGreaterThan(500);
    expect(index.search('zurau').length).toBeGreaterThan(20);
    expect(index.search('zurau').length).toBeLessThan(200);
  });
});

describe('the sentence that is shown beside what was found', () => {
  it('is the first that holds most of the words', () => {
    const sentences = ['A ferry sank.', 'The ferry to Orsund is old.', 'Orsund has a new ferry.'];
    expect(findSentence(sentences, soughtBeginnings('orsund ferr'), 'en')).toBe('The ferry to Orsund is old.');
  });

  it('is none where no sentence holds any', () => {
    expect(findSentence(['A ferry sank.'], soughtBeginnings('orsund'), 'en')).toBeNull();
  });
});

describe('the words that are marked', () => {
  it.each([
    ['The Ferry of Zürau', 'en', 'zurau ferr', ['Ferry', 'Zürau']],
    ['东浜博物馆重新开放', 'zh', '博物馆重新', ['博物馆重新']],
    ['L’eau du canal', 'fr', 'eau', ['L’eau']],
    ['A ferry', 'en', 'bridge', []],
  ])('of %s (%s) by %s', (text, language, query, marked) => {
    const found = findSought(text, language, soughtBeginnings(query)).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(marked);
  });
});
