import { describe, expect, it } from 'vitest';
import { readSummary } from '../../../../src/core/evidence/summary/read-summary.ts';

const read = (text: string) => readSummary(text, 'en').sentences.map(({ text: words, isHeading }) => (isHeading ? `# ${words}` : words));

describe('the sentences of a summary', () => {
  it.each([
    ['of running text', 'The bridge is open. It cost 3.2 million.', ['The bridge is open.', 'It cost 3.2 million.']],
    ['of a list, each item one', '- The bridge is open\n* It cost 3.2 million', ['The bridge is open', 'It cost 3.2 million']],
    ['of a numbered list', '1. The bridge is open.\n2) It cost 3.2 million.', ['The bridge is open.', 'It cost 3.2 million.']],
    ['that begin with a number', '12. May is the day.', ['12. May is the day.']],
    ['without the marks of Markdown', '**The bridge** is __open__.', ['The bridge is __open__.']],
    ['without numbers of sources', 'The bridge is open [1], and paid for [2][3].【4†source】', ['The bridge is open, and paid for.']],
    [
      'apart from headings',
      '## The bridge\n**Costs**\nKey points:\nIt is open.',
      ['# The bridge', '# Costs', '# Key points:', 'It is open.'],
    ],
    ['of nothing', ' \n\t\n', []],
  ])('are found: %s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('stand at their places in their lines, whatever signs were left out', () => {
    const { lines, sentences, takenOut } = readSummary('- A\u202ebc is here. D\u{e0041}ef too.', 'en');
    expect(takenOut).toBe(2);
    expect(sentences.map(({ line, start, end }) => lines[line]?.text.slice(start, end))).toEqual(['Abc is here.', 'Def too.']);
  });

  it('are cut where a line has no end', () => {
    expect(readSummary('x'.repeat(9000), 'en').sentences.map(({ text }) => text.length)).toEqual([4000, 4000, 1000]);
  });
});
