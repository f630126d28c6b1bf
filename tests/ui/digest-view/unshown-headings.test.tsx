// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { Passage } from '../../../src/core/article.ts';
import { exampleDigest, examplePassages } from '../../support/example-digest.ts';
import { openTestDoors, readyView, renderView } from '../render-digest.tsx';

afterEach(cleanup);

const below = 'The ferry to the islands left at nine with forty walkers, six bicycles and one goat on board, as it does on most days.';
const withHeadings = (count: number): Passage[] => [
  ...examplePassages,
  ...Array.from({ length: count }, (_, at): Passage[] => [
    { id: `h${at}`, kind: 'heading', text: `Ferry ${at + 1}` },
    { id: `t${at}`, kind: 'paragraph', text: below },
  ]).flat(),
];

it('what else the article has stands below the digest, and each heading leads to its place', () => {
  const { doors, taken } = openTestDoors();
  renderView(readyView({ ...exampleDigest, passages: withHeadings(2) }), { doors });
  const list = screen.getByRole('heading', { name: 'Also in the article' }).closest('section') as HTMLElement;
  const links = within(list).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(['Ferry 1', 'Ferry 2']);
  if (links[1]) fireEvent.click(links[1]);
  expect(taken.map(([door, , citations]) => [door, (citations as { passage: string }[])[0]?.passage])).toEqual([['light', 'h1']]);
});

it('of very many the first are named, the others counted', () => {
  renderView(readyView({ ...exampleDigest, passages: withHeadings(24) }), { doors: openTestDoors().doors });
  expect(screen.getByText('and 4 more')).toBeTruthy();
});

it('nothing is said of it where the digest shows something of every part', () => {
  renderView(readyView(), { doors: openTestDoors().doors });
  expect(screen.queryByRole('heading', { name: 'Also in the article' })).toBeNull();
});
