import { describe, expect, it } from 'vitest';
import { englishWords } from '../../../src/cli/english-words.ts';
import { parsePage } from '../../../src/cli/parse-page.ts';
import { toHtml } from '../../../src/core/export/to-html.ts';
import { toMarkdown } from '../../../src/core/export/to-markdown.ts';
import { toText } from '../../../src/core/export/to-text.ts';
import { citeWords, exampleDigest } from '../../support/example-digest.ts';

const SENTENCE = 'Cars must take the ring road from 4 May.';
const note = { start: 15, end: 28, text: 'the <Kolm> road', citation: citeWords('p2', 'The stone bridge at Hollin') };
const clarified = { ...exampleDigest, headline: exampleDigest.headline && { ...exampleDigest.headline, clarified: [note] } };

describe('who a pronoun means is told in what is exported, apart from the page’s words', () => {
  it('in text, in brackets with its source and a line that says whose they are', () => {
    const text = toText(clarified, englishWords);
    expect(text).toContain('Cars must take the ring road [the <Kolm> road] from 4 May. [1][2]');
    expect(text).toContain('[2] “The stone bridge at Hollin”');
    expect(text).toMatch(/^A name in square brackets .* is not in the sentence\.$/m);
    expect(toText(exampleDigest, englishWords)).not.toContain('square brackets');
  });

  it('in Markdown, in brackets and in italics, with a footnote after the sentence’s own', () => {
    expect(toMarkdown(clarified, englishWords)).toContain(
      '**Cars must take the ring road *\\[the \\<Kolm\\> road\\]* from 4 May.**[^1][^2]',
    );
  });

  it('in HTML, in an element of its own, without which the sentence is the page’s', () => {
    const headline = parsePage(toHtml(clarified, englishWords)).querySelector('header strong');
    expect(headline?.querySelector('.added')?.textContent).toBe('[the <Kolm> road]');
    for (const added of headline?.querySelectorAll('.added, sup') ?? []) added.remove();
    expect(headline?.textContent?.replace('  ', ' ')).toBe(SENTENCE);
  });
});
