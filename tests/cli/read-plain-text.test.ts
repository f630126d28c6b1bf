import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../src/cli/read-plain-text.ts';

const read = (text: string, language: string | null = null) => readPlainText(text, { url: 'about:blank', language });
const kinds = (text: string) => read(text)?.passages.map((passage) => [passage.kind, passage.text]);

describe('plain text', () => {
  it('has a paragraph for each line that is not blank', () => {
    expect(kinds('One  line.\r\nAnother\tline.\n\n \n Third.')).toEqual([
      ['paragraph', 'One line.'],
      ['paragraph', 'Another line.'],
      ['paragraph', 'Third.'],
    ]);
  });

  it('takes a first line without final punctuation, followed by a blank line, as its title', () => {
    const article = read('Ferry to run hourly\n\nIt starts in June.');
    expect(article?.source.title).toBe('Ferry to run hourly');
    expect(article?.passages.map((passage) => passage.kind)).toEqual(['heading', 'paragraph']);
  });

  it.each([
    ['a first line with a full stop', 'It starts.\n\nIn June.'],
    ['a first line with a question mark in quotation marks', '“Does it start?”\n\nIn June.'],
    ['a Japanese first line with a full stop', '始まります。\n\n六月に。'],
    ['a first line with text right under it', 'Ferry news\nIt starts in June.'],
    ['the only line', 'Ferry news\n\n'],
  ])('has no title in %s', (_case, text) => {
    expect(read(text)?.source.title).toBe('');
    expect(read(text)?.passages.every((passage) => passage.kind === 'paragraph')).toBe(true);
  });

  it('is nothing where there is nothing', () => {
    expect(read(' \n\u00a0\n')).toBeNull();
  });

  it.each([
    ['en', 'שלום עולם', 'ltr'],
    ['fa', 'Hello there', 'rtl'],
    [null, '1. שלום עולם', 'rtl'],
    [null, '1. Hello شيء', 'ltr'],
  ] as const)('in the language %s, “%s”, runs %s', (language, text, direction) => {
    expect(read(text, language)?.source.direction).toBe(direction);
  });
});

it('a first paragraph that ends in a German quotation is no title', () => {
  const article = readPlainText('Storm sagte: „Davon wusste niemand etwas.“\n\nDann ging sie.', { url: 'file:///a.txt', language: 'de' });
  expect(article?.passages.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
});
