import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/text/split-sentences.ts';
import { hardSentenceCases } from './hard-sentence-cases.ts';
import { sentenceCases } from './sentence-cases.ts';

const UNSPACED = new Set(['ja', 'zh', 'my']);
const gapOf = (language: string) => (UNSPACED.has(language) ? '' : ' ');
const languageOf = (key: string) => (/^en /.test(key) ? 'en' : key);
const joined = (pieces: readonly string[], language: string) => pieces.join(gapOf(language)).replaceAll('\n ', '\n');
const cut = (text: string, language: string | null) => splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('a text is cut where a reader would cut it', () => {
  const cases = Object.entries(sentenceCases).flatMap(([language, texts]) =>
    texts.map((pieces) => ({ language, text: pieces.join(gapOf(language)), pieces })),
  );
  it.each(cases)('$language: $text', ({ language, text, pieces }) => {
    expect(cut(text, language)).toEqual(pieces);
  });

  it('in at least 98 of 100 of all hard cases, of which there are 300 and more', () => {
    const hard = [...Object.entries(sentenceCases), ...Object.entries(hardSentenceCases)].flatMap(([key, texts]) =>
      texts.map((pieces) => ({ language: languageOf(key), pieces })),
    );
    const wrong = hard.flatMap(({ language, pieces }) => {
      const ours = cut(joined(pieces, language), language);
      return ours.join('|') === pieces.map((piece) => piece.trim()).join('|') ? [] : [`${language}: ${ours.join(' | ')}`];
    });
    expect(hard.length).toBeGreaterThanOrEqual(300);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(hard.length * 0.02);
  });

  it('cuts at a line feed whatever stands before it', () => {
    expect(cut('Mr.\nAlder opened the gate', 'en')).toEqual(['Mr.', 'Alder opened the gate']);
  });

  it.each([
    ['de', ['Nach dem Ende von Band 1.', 'Leider kam kein weiterer.']],
    ['de', ['Sie wohnt in Haus 7.', 'Nebenan steht eine Mühle.']],
    ['de', ['Das Boot fährt bis Sonntag 3. Mai.', 'Danach ruht es.']],
    ['de', ['Heute spielt der 1. FC Ahlen im 2. Stock.', 'Niemand sieht zu.']],
    ['pl', ['Łódź stoi przy nabrzeżu Nabrzeża 10.', 'Jednak nikt nie płynie.']],
    ['en', ['OTTLE, Mich. (AP) — The boat sank.', 'Nobody was hurt.']],
    ['en', ['She works for the Ottle Boat Co.', '(The yard closed in May.)']],
  ])('tells the number of a thing from an ordinal, and a dateline from a sentence, in %s', (language, pieces) => {
    expect(cut(pieces.join(' '), language)).toEqual(pieces);
  });

  it('reads a text of no stated language as English', () => {
    expect(cut('Mr. Alder left. Nobody came.', null)).toEqual(['Mr. Alder left.', 'Nobody came.']);
  });

  it('finds no sentence in white space', () => {
    expect(cut(' \n ', 'en')).toEqual([]);
  });
});

describe('for any text and any language tag', () => {
  const pieces = fc.array(
    fc.constantFrom(
      'Mr. ',
      'No. 5 ',
      '“Go!” ',
      'she said. ',
      'U.S. ',
      '... ',
      '… ',
      '3.5 ',
      '。',
      '「行く」',
      '\n',
      ' ',
      '😀',
      'A. ',
      '» ',
      'x',
    ),
  );
  const text = fc.oneof(
    pieces.map((each) => each.join('')),
    fc.string({ unit: 'binary' }),
  );
  const language = fc.oneof(fc.constantFrom('en', 'de', 'fr-CA', 'ja', 'th', ''), fc.string());

  it('sentences are trimmed, in order, apart, and cover all but white space', () => {
    fc.assert(
      fc.property(text, language, (words, tag) => {
        let last = 0;
        let between = '';
        for (const { start, end } of splitSentences(words, tag)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          const sentence = words.slice(start, end);
          expect(sentence).toBe(sentence.trim());
          between += words.slice(last, start);
          last = end;
        }
        expect((between + words.slice(last)).trim()).toBe('');
      }),
    );
  });

  it('no sentence begins or ends inside a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        for (const { start, end } of splitSentences(words, 'en')) expect(words.slice(start, end)).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
