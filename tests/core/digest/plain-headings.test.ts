import { describe, expect, it } from 'vitest';
import { findUnshownHeadings } from '../../../src/core/digest/find-unshown-headings.ts';
import { withPlainHeadings } from '../../../src/core/digest/plain-headings.ts';
import { articleOf, type Block, digestOf, ferryParagraphs } from './articles.ts';

const lines = ['The boat at the quay', 'Money from the fund', 'A harbour for winter'];
/** The ferry's paragraphs joined by twos, a line before every second one. */
const long = [0, 2, 4, 6, 8, 10, 12, 14].map((from) => ferryParagraphs.slice(from, from + 2).join(' '));
const between = (marks: readonly Block[]): Block[] =>
  long.flatMap((text, at): Block[] => (at > 0 && at % 2 === 0 ? [marks[at / 2 - 1] ?? '', text] : [text]));
const headingsOf = (blocks: readonly Block[]) =>
  withPlainHeadings(articleOf(blocks).passages, 'The ferry of Ottle')
    .filter(({ kind }) => kind === 'heading')
    .map(({ text }) => text);

describe('short lines between paragraphs', () => {
  it('are headings, with the ids and texts that they have', () => {
    const { passages } = articleOf(between(lines));
    const read = withPlainHeadings(passages, '');
    expect(headingsOf(between(lines))).toEqual(lines);
    expect(read.map(({ id, text }) => [id, text])).toEqual(passages.map(({ id, text }) => [id, text]));
  });

  it.each<[string, readonly Block[]]>([
    ['two of them', [lines[0] ?? '', lines[1] ?? '', 'The harbour rests.']],
    ['sentences', lines.map((line) => `${line}.`)],
    ['said by somebody', lines.map((line) => `“${line}”`)],
    ['the same line again', lines.map(() => 'Read on below')],
    ['an interviewer’s questions', lines.map((line) => `${line}?`)],
  ])('are none where there are only %s', (_, marks) => {
    expect(headingsOf(between(marks))).toEqual([]);
  });

  it('are none where the page marks headings as such', () => {
    const marked = ['The board', 'The yard'].flatMap((heading): Block[] => [['heading', heading], 'It met on Monday.']);
    expect(headingsOf([...between(lines), ...marked])).toEqual(['The board', 'The yard']);
  });
});

it('a digest has them over its sections, or names them as what else there is', () => {
  const digest = digestOf(articleOf(between(lines)), { length: 'long' });
  const told = [
    ...digest.sections.map(({ heading }) => heading),
    ...digest.sections.flatMap(({ paragraphs }) => paragraphs.flat().map(({ label }) => label?.text)),
    ...findUnshownHeadings(digest).map(({ exact }) => exact),
  ];
  for (const line of lines) expect(told).toContain(line);
});
