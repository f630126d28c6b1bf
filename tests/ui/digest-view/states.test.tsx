// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/core/digest.ts';
import type { TabView } from '../../../src/protocol/tab-view.ts';
import { exampleDigest } from '../../support/example-digest.ts';
import { openTestDoors, readyView, renderView } from '../render-digest.tsx';

afterEach(cleanup);

const noted = (...notes: Digest['article']['notes']): Digest => ({ ...exampleDigest, article: { ...exampleDigest.article, notes } });

/** What axe finds wrong; colours need a real browser. */
async function findFaults(main: Element): Promise<string[]> {
  const { violations } = await axe.run(main, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id }) => id);
}

const views: [string, TabView][] = [
  ['reading', { state: 'reading' }],
  ['writing', { state: 'writing' }],
  ['ready', readyView()],
  ['kept', readyView(exampleDigest, { condition: 'kept', isPrivate: true })],
  ['empty', { state: 'empty', problem: { kind: 'not-permitted', origin: 'https://a.example' } }],
  ['not loaded', { state: 'empty', problem: { kind: 'page-not-loaded' } }],
  ['error', { state: 'error', problem: { kind: 'unexpected', detail: 'Error' } }],
];

describe('a digest on its way', () => {
  it.each([
    ['reading', 'Reading the page'],
    ['writing', 'Writing the digest'],
  ] as const)('says that it is %s, and can be cancelled', (state, words) => {
    const { doors, taken } = openTestDoors();
    renderView({ state }, { doors });
    expect(screen.getByRole('status').textContent).toContain(words);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(taken).toEqual([['stopReading']]);
  });

  it('offers no way to cancel where nothing is under way in a tab', () => {
    renderView({ state: 'reading' }, { doors: { ...openTestDoors().doors, stopReading: null } });
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
  });
});

describe('every state', () => {
  it.each(views)('%s has no fault that axe can see', async (_, view) => {
    const { main } = renderView(view);
    expect(await findFaults(main)).toEqual([]);
  });

  it('has no fault with the source open and a question asked', async () => {
    const { main } = renderView(readyView());
    fireEvent.click(screen.getByRole('button', { name: 'Show me the source' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete this digest' }));
    expect(await findFaults(main)).toEqual([]);
  });

  it('has no fault in a private window with the source open', async () => {
    const { main } = renderView(readyView(exampleDigest, { isPrivate: true }));
    fireEvent.click(screen.getByRole('button', { name: 'Show me the source' }));
    expect(await findFaults(main)).toEqual([]);
  });

  it.each([
    ['reading', 'Reading the page…'],
    ['writing', 'Writing the digest…'],
  ] as const)('%s says in words how far it is', (state, words) => {
    const { main } = renderView({ state });
    expect(main.dataset.state).toBe(state);
    expect(screen.getByRole('status').textContent).toBe(words);
  });
});

describe('doubt', () => {
  it.each<[Digest, string, string | undefined]>([
    [noted({ kind: 'text-cut', read: 12, total: 14 }), 'Read 12 of 14 paragraphs. Not the right text?', 'partial'],
    [
      noted({ kind: 'text-cut', folded: 240, after: 'p2' }),
      '240 words of this text are folded away in the page and were not read. Open them there, then read again. Show where Read again',
      'partial',
    ],
    [
      noted({ kind: 'text-cut', breaksOff: true, after: 'p2' }),
      'The text breaks off in the page. If the page can show the rest, open it there, then read again. Show where Read again',
      'partial',
    ],
    [
      noted({ kind: 'more-pages', page: 1, pages: 3, next: 'https://a.example/story?page=2' }),
      'Page 1 of 3: the other pages are not in this digest. Open page 2',
      'partial',
    ],
    [
      noted({ kind: 'framed', address: 'https://a.example/frame' }),
      'The article stands in a frame of the page. Links to its words open the frame by itself, where it has an address.',
      undefined,
    ],
    [noted({ kind: 'late-content' }), 'The page went on loading after it was read. Read again', 'partial'],
    [noted({ kind: 'text-cut' }), 'Only a part of this long page was read.', 'partial'],
    [noted({ kind: 'claims-dropped', count: 2 }), '2 sentences were left out because the page does not back them.', undefined],
    [noted({ kind: 'very-short' }), 'A very short text: the digest is hardly shorter.', undefined],
    [
      { ...exampleDigest, article: { isArticle: false, confidence: 0.2, notes: [{ kind: 'forced' }] } },
      'Summarized although it does not look like an article.',
      'not-article',
    ],
    [
      { ...exampleDigest, article: { isArticle: false, confidence: 0.2, notes: [] } },
      'This page does not look like an article.',
      'not-article',
    ],
  ])('is said aloud above the digest (%#)', (digest, words, condition) => {
    const { main } = renderView(readyView(digest));
    expect([...main.querySelectorAll('.doubts p')].map((line) => line.textContent)).toEqual([words]);
    expect(main.dataset.condition).toBe(condition);
  });

  it('shows in the page the place that the missing text follows', () => {
    const { doors, taken } = openTestDoors();
    renderView(readyView(noted({ kind: 'text-cut', folded: 240, after: 'p2' })), { doors });
    fireEvent.click(screen.getByRole('button', { name: 'Show where' }));
    const text = exampleDigest.passages.find(({ id }) => id === 'p2')?.text ?? '';
    expect(taken).toMatchObject([['light', 'bridge', [{ passage: 'p2', start: 0, end: text.length, exact: text }], null]]);
  });

  it('leads to the next page by the page’s own address, also from a kept digest, and nowhere but into the web', () => {
    const next = 'https://a.example/story?page=2';
    const { main } = renderView(readyView(noted({ kind: 'more-pages', page: 1, next }), { condition: 'kept' }));
    expect(main.querySelector('[data-action="next-page"]')?.getAttribute('href')).toBe(next);
    cleanup();
    const bad = renderView(readyView(noted({ kind: 'more-pages', page: 1, next: 'javascript:alert(1)' })));
    expect(bad.main.querySelector('[data-action="next-page"]')).toBeNull();
  });

  it('names a problem beside a digest that could be made all the same', () => {
    const { main } = renderView(readyView(exampleDigest, { problem: { kind: 'storage-full' } }));
    expect(main.querySelector('.doubts')?.textContent).toContain('There is no room left to keep digests.');
    expect(main.dataset.state).toBe('ready');
  });

  it('does not stand over a digest without any', () => {
    const { main } = renderView(readyView());
    expect(main.querySelector('.doubts')).toBeNull();
  });
});
