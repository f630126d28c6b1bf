import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTerms, countWords, findWords, foldTerm, hasWords } from '../../../src/core/text/words.ts';

const texts = (text: string, language: string | null) => findWords(text, language).map((word) => word.text);

describe('words are found where a reader sees them', () => {
  it.each([
    ['en', 'The pier, built in 1902, cost £3.2 million.', ['The', 'pier', 'built', 'in', '1902', 'cost', '3.2', 'million']],
    ['en', 'We didn’t see Ann’s boat.', ['We', 'didn’t', 'see', 'Ann’s', 'boat']],
    ['de', 'Der 3. Mai war schön.', ['Der', '3', 'Mai', 'war', 'schön']],
    ['ru', 'Дождь кончился.', ['Дождь', 'кончился']],
    ['ar', 'وصلت الحافلة.', ['وصلت', 'الحافلة']],
    ['ja', '雨が降る。', ['雨', 'が', '降る']],
  ])('%s: %s', (language, text, words) => {
    expect(texts(text, language)).toEqual(words);
  });

  it.each([
    ['Ann’s', 'ann'],
    ['PIER', 'pier'],
    ['ﬁsh', 'fish'],
    ['Straße', 'straße'],
  ])('%s and %s are the same term', (word, term) => {
    expect(foldTerm(word)).toBe(term);
  });

  it('counting up to a number leaves the first words to whoever looks for them next', () => {
    expect(hasWords('The ferry left at nine', 'en', 2)).toBe(true);
    expect(texts('Mara Velden waved', 'en')).toEqual(['Mara', 'Velden', 'waved']);
  });

  it('Thai and Chinese are counted in words, not in stretches without spaces', () => {
    expect(countWords('สวัสดีชาวโลก', 'th')).toBeGreaterThan(1);
    expect(countWords('河水很平静', 'zh')).toBeGreaterThan(1);
  });
});

describe('for any text', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

  it('each word stands at its offsets', () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const word of findWords(words, 'en')) expect(words.slice(word.start, word.end)).toBe(word.text);
      }),
    );
  });

  it('there are as many words as are counted', () => {
    fc.assert(
      fc.property(text, fc.string(), (words, language) => {
        expect(countWords(words, language)).toBe(findWords(words, language).length);
      }),
    );
  });

  it('a text has as many words as are counted, and no more', () => {
    fc.assert(
      fc.property(text, fc.string(), (words, language) => {
        const count = countWords(words, language);
        expect([count - 1, count, count + 1].map((least) => hasWords(words, language, least))).toEqual([true, true, false]);
      }),
    );
  });

  it('each term is counted as often as it is found', () => {
    fc.assert(
      fc.property(text, fc.string(), (words, language) => {
        const found = findWords(words, language).map(({ term }) => term);
        const counts = [...new Set(found)].map((term) => [term, found.filter((other) => other === term).length]);
        expect(new Map(countTerms(words, language))).toEqual(new Map(counts as [string, number][]));
      }),
    );
  });
});
