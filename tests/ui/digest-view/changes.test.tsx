// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/core/article.ts';
import { compareDigest } from '../../../src/core/digest/compare-digest.ts';
import { exampleDigest, examplePassages } from '../../support/example-digest.ts';
import { openTestDoors, readyView, renderView } from '../render-digest.tsx';

afterEach(cleanup);

const later: Passage[] = [
  ...examplePassages
    .filter(({ id }) => id !== 'p8')
    .map((passage) => ({
      ...passage,
      text: passage.text
        .replace('6.4 million', '7.1 million')
        .replace('three of the seven', 'four of the seven')
        .replace(' The council refused, because lorries would shake the scaffolding.', ''),
    })),
  { id: 'p10', kind: 'paragraph', text: 'A crane fell into the river on Sunday and lies across the second arch.' },
];
const changes = compareDigest(exampleDigest, later, exampleDigest.source);
const justNow = new Date().toISOString();
const digest = { ...exampleDigest, passages: later, updatedAt: justNow };
const changedView = readyView(digest, { changes });

const group = (status: string) => document.querySelector(`[data-changes="${status}"]`);
const texts = (status: string) => [...(group(status)?.querySelectorAll('li') ?? [])].map((one) => one.textContent);

describe('since the reader last looked', () => {
  it('counts what has changed, what is gone, what is new and what still stands', () => {
    const { main } = renderView(changedView);
    expect([...main.querySelectorAll('.tally li')].map((one) => one.textContent)).toEqual([
      '1 changed',
      '3 not there any more',
      '2 new on the page',
      `${changes.parts.length - 4} still stand`,
    ]);
    expect(main.querySelector('.digest-header')?.textContent).toContain('Last updated');
  });

  it('shows the old and the new wording of a changed sentence and leads to the new one', () => {
    const { doors, taken } = openTestDoors();
    renderView(changedView, { doors });
    const changed = group('changed');
    expect([...(changed?.querySelectorAll('del, ins') ?? [])].map((one) => one.textContent)).toEqual(['[removed: 6.4]', '[new: 7.1]']);
    fireEvent.click(within(changed as HTMLElement).getByRole('button', { name: 'Go to the present wording' }));
    expect(taken).toMatchObject([['lightPresent', 'bridge', { exact: expect.stringContaining('7.1 million') }]]);
  });

  it('keeps readable what is gone, and tells what is new: a sentence as a link, a corrected one with both wordings', () => {
    renderView(changedView);
    expect(texts('gone')).toEqual([
      'The council refused, because lorries would shake the scaffolding.',
      'A first arch is to be finished before winter.',
      'Every stone will be numbered and put back where it lay,— the building office',
    ]);
    expect(texts('new')).toContain('A crane fell into the river on Sunday and lies across the second arch.');
    expect(group('new')?.querySelector('del')?.textContent).toBe('[removed: three]');
  });

  it('tells a quotation that has another speaker now as changed, both times in its marks and with who says it', () => {
    const passages = examplePassages.map((passage) => ({
      ...passage,
      text: passage.text.replace('Mayor Ada Verning', 'Mayor Ivo Brandt'),
    }));
    renderView(readyView({ ...digest, passages }, { changes: compareDigest(exampleDigest, passages, exampleDigest.source) }));
    const changed = group('changed');
    const quoted = [...(changed?.querySelectorAll('.wording .quoted') ?? [])].map((one) => one.textContent);
    const words = 'A bridge that nobody may cross is only a wall with holes, and we have walls enough.';
    expect(quoted).toEqual([words, words]);
    expect([...(changed?.querySelectorAll('.wording-speaker') ?? [])].map((one) => one.textContent)).toEqual([
      '— Mayor [removed: Ada Verning]',
      '— Mayor [new: Ivo Brandt]',
    ]);
    expect(texts('stands').filter((text) => text?.includes('walls enough'))).toEqual([]);
    expect(texts('stands')).toContain('We will count our customers in bicycles,— Tomas Quell, who runs the bakery beside the bridge');
    expect(group('new')).toBeNull();
  });

  it('leads from what still stands to where it stands now', () => {
    const { doors, taken } = openTestDoors();
    renderView(changedView, { doors });
    fireEvent.click(within(group('stands') as HTMLElement).getByRole('link', { name: 'Cars must take the ring road from 4 May.' }));
    expect(taken).toMatchObject([['light', 'bridge', [{ exact: 'Cars must take the ring road from 4 May.' }], null]]);
  });

  it('has the new digest a click away, and the changes as near from there', () => {
    const { main } = renderView(changedView);
    fireEvent.click(screen.getByRole('button', { name: 'New digest' }));
    expect(main.querySelector('.changes')).toBeNull();
    expect(main.querySelector('.digest-text')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'What has changed' }));
    expect(main.querySelector('.changes')).not.toBeNull();
  });

  it('has no fault that axe can see', async () => {
    const { main } = renderView(changedView);
    const { violations } = await axe.run(main, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('the digest comes first', () => {
  it.each([
    ['where the change is no news any more', readyView({ ...digest, updatedAt: '2026-03-05T06:05:00.000Z' }, { changes })],
    [
      'where nothing of the earlier digest is left',
      readyView(digest, { changes: compareDigest(exampleDigest, [{ id: 'p1', kind: 'paragraph', text: 'Sold.' }], exampleDigest.source) }),
    ],
    ['where no sentence differs', readyView(digest, { changes: compareDigest(exampleDigest, examplePassages, exampleDigest.source) })],
  ])('%s, with what has changed a click away', (_when, view) => {
    const { main } = renderView(view);
    expect(main.querySelector('.digest-text')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'What has changed' }));
    expect(main.querySelector('.changes')).not.toBeNull();
  });

  it('and nothing is said of changes where there are none', () => {
    renderView(readyView());
    expect(screen.queryByRole('button', { name: 'What has changed' })).toBeNull();
  });
});
