import { describe, expect, it } from 'vitest';
import { englishWords } from '../../../src/cli/english-words.ts';
import type { Digest } from '../../../src/core/digest.ts';
import { inMarks } from '../../../src/core/export/in-marks.ts';
import { toHtml } from '../../../src/core/export/to-html.ts';
import { toMarkdown } from '../../../src/core/export/to-markdown.ts';
import { toText } from '../../../src/core/export/to-text.ts';
import { citeWords, exampleDigest } from '../../support/example-digest.ts';

it.each([
  ['We open in June.', '“We open in June.”'],
  ['“We open in June,” she said.', '“We open in June,” she said.'],
  ['She said: “We open in June.”', 'She said: “We open in June.”'],
  ['"We open in June," she said.', '"We open in June," she said.'],
  ['„Im Juni“, sagte sie.', '„Im Juni“, sagte sie.'],
  ['« En juin », dit-elle.', '« En juin », dit-elle.'],
  ['「六月です」と述べた。', '「六月です」と述べた。'],
])('the words %s stand in copies as %s', (words, shown) => {
  expect(inMarks(words)).toBe(shown);
});

describe('words that begin with the page’s own mark', () => {
  const SENTENCE = '“It was about time,” one passer-by said.';
  const lead = exampleDigest.lead.map((claim) => ({ ...claim, text: SENTENCE, citations: [citeWords('p9', SENTENCE)] }));
  const quotations = exampleDigest.quotations.map((one) => (one.id === 'q5' ? { ...one, text: SENTENCE } : one));
  const digest: Digest = { ...exampleDigest, lead, quotations };

  it.each([
    ['text', toText],
    ['Markdown', toMarkdown],
    ['HTML', toHtml],
  ])('have no second one in %s, neither as a quotation nor as a source', (_form, write) => {
    const written = write(digest, englishWords);
    expect(written.split(SENTENCE).length).toBeGreaterThan(3);
    expect(written).not.toMatch(/““|””/);
  });
});
