import { expect, it } from 'vitest';
import { Footnotes } from '../../../src/core/export/footnotes.ts';
import { shownCitations } from '../../../src/core/shown-citations.ts';
import { numberCitations } from '../../../src/ui/digest-view/number-citations.ts';
import { citeWords, exampleDigest } from '../../support/example-digest.ts';

it('a source has the same number in a copy as on screen, be it a sentence’s, a heading’s, a quotation’s or that of an added name', () => {
  const note = { start: 15, end: 28, text: 'the stone bridge', citation: citeWords('p2', 'The stone bridge at Hollin') };
  const digest = { ...exampleDigest, headline: exampleDigest.headline && { ...exampleDigest.headline, clarified: [note] } };
  const notes = new Footnotes(digest);
  const shown = shownCitations(digest);
  expect(notes.numbersOf(shown.toReversed())).toEqual([...numberCitations(digest).values()].reverse());
  expect(notes.all.map(({ exact }) => exact)).toEqual(shown.map(({ exact }) => exact));
  expect(shown.map(({ exact }) => exact)).toEqual(expect.arrayContaining(['Shops fear a quiet summer', 'The stone bridge at Hollin']));
});
