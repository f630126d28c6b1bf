import { describe, expect, it } from 'vitest';
import { englishWords } from '../../../src/cli/english-words.ts';
import { escapeMarkdown, toMarkdown } from '../../../src/core/export/to-markdown.ts';
import { exampleDigest } from '../../support/example-digest.ts';
import { hostileDigest } from './hostile-digest.ts';

describe('a digest in Markdown', () => {
  const lines = toMarkdown(exampleDigest, englishWords).split('\n');

  it('has the title as a link to the page, and headings for sections', () => {
    expect(lines[0]).toBe('# [Hollin Bridge to stay open while its arches are mended](<https://www.hollin-courier.example/town/bridge>)');
    expect(lines).toContain('## Shops fear a quiet summer[^6]');
  });

  it('has a footnote for every sentence, with its words and a link to them', () => {
    expect(lines).toContain(
      'Traders on the west bank had asked for a single lane for deliveries.[^7] The council refused, because lorries would shake the scaffolding.[^8]',
    );
    expect(lines).toContain(
      '[^8]: “The council refused, because lorries would shake the scaffolding.” [Show in the page](<https://www.hollin-courier.example/town/bridge#:~:text=The%20council%20refused%2C%20because%20lorries%20would%20shake%20the%20scaffolding.&text=The%20council%20refused%2C%20because&text=would%20shake%20the%20scaffolding.>)',
    );
    const used = new Set(toMarkdown(exampleDigest, englishWords).match(/\[\^\d+\](?!:)/g));
    const written = new Set(lines.flatMap((line) => /^(\[\^\d+\]):/.exec(line)?.[1] ?? []));
    expect(written).toEqual(used);
  });

  it('has quotations with their speakers, an unnamed one with none', () => {
    const markdown = toMarkdown(exampleDigest, englishWords);
    expect(markdown).toContain(
      '> “We will count our customers in bicycles,”[^10]\n>\n> — Tomas Quell, who runs the bakery beside the bridge\n',
    );
    expect(markdown).toMatch(/> “It was about time,”\[\^\d+\]\n\n/);
  });

  it('has no link to what is no web address', () => {
    expect(toMarkdown(hostileDigest(), englishWords)).not.toMatch(/(?<!\\)\]\(/);
  });
});

describe('words in Markdown', () => {
  it.each([
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['1984 was not 3.5', '1984 was not 3.5'],
    ['*no* _stress_ `code`', '\\*no\\* \\_stress\\_ \\`code\\`'],
    ['[no](link) ![no](picture)', '\\[no\\](link) \\!\\[no\\](picture)'],
    ['<b>&amp;', '\\<b\\>\\&amp;'],
    ['https://a.example www.b.example', 'https\\://a.example www\\.b.example'],
    ['two\nlines', 'two lines'],
    ['a \\ b', 'a \\\\ b'],
  ])('“%s” stay words', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
