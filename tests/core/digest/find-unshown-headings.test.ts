import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/core/article.ts';
import { findUnshownHeadings } from '../../../src/core/digest/find-unshown-headings.ts';
import { exampleDigest, examplePassages } from '../../support/example-digest.ts';

const BELOW = 'The ferry to the islands left at nine with forty walkers, six bicycles and one goat on board, as it does on most days.';
const headed = (id: string, heading: string, below = BELOW): Passage[] => [
  { id: `${id}h`, kind: 'heading', text: heading },
  { id: `${id}p`, kind: 'paragraph', text: below },
];
const withMore = (...more: Passage[]) => ({ ...exampleDigest, passages: [...examplePassages, ...more] });
const found = (digest: typeof exampleDigest) => findUnshownHeadings(digest).map(({ exact }) => exact);

describe('headings over text of which a digest shows nothing', () => {
  it('are cited whole, in the order of the page', () => {
    expect(found(withMore(...headed('a', 'Ferries'), ...headed('b', 'Bicycles')))).toEqual(['Ferries', 'Bicycles']);
  });

  it('are not those of its own sections, nor the title', () => {
    expect(found(exampleDigest)).toEqual([]);
  });

  it.each([
    ['with next to nothing below', headed('a', 'Ferries', 'See there.')],
    ['beside the article', headed('a', 'Table of contents')],
    ['too long for one', headed('a', 'Ferries and all that can be said of them '.repeat(4))],
  ])('are none %s', (_case, more) => {
    expect(found(withMore(...more))).toEqual([]);
  });

  it('are none of a digest without sections', () => {
    expect(found({ ...withMore(...headed('a', 'Ferries')), sections: [] })).toEqual([]);
  });
});
