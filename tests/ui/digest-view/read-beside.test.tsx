// @vitest-environment jsdom
import '../as-extension-page.ts';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadingListener } from '../../../src/platform/open-reading-line.ts';
import type { OpenReading } from '../../../src/ui/digest-view/use-page-beside.ts';
import { exampleDigest } from '../../support/example-digest.ts';
import { openTestDoors, readyView, renderView } from '../render-digest.tsx';

afterEach(cleanup);

beforeEach(() => {
  globalThis.matchMedia = () => ({ matches: false }) as MediaQueryList;
  HTMLElement.prototype.scrollIntoView = function keep() {
    seenInto.push(this.dataset.claim ?? this.dataset.quotation ?? '');
  };
  seenInto.length = 0;
});
const seenInto: string[] = [];

/** A digest in a panel, beside a page that the test plays. */
function panelBeside(change: Parameters<typeof readyView>[1] = {}) {
  const asked: unknown[][] = [];
  let listener: ReadingListener | null = null;
  const openReading: OpenReading = ({ scope, evidence }, heard) => {
    asked.push(['open', scope, evidence.length]);
    listener = heard;
    return {
      glow: (part) => asked.push(['glow', part]),
      cover: (isOn) => asked.push(['cover', isOn]),
      goTo: (passage, at) => asked.push(['goTo', passage, at]),
      step: (step) => asked.push(['step', step]),
      close: () => asked.push(['close']),
    };
  };
  const { doors } = openTestDoors();
  const rendered = renderView(readyView(exampleDigest, change), { doors: { ...doors, openReading } });
  const tell = (code: (page: ReadingListener) => void) =>
    act(() => {
      if (!listener) throw new Error('no line was opened');
      code(listener);
    });
  return { ...rendered, asked, tell, coverage: () => screen.getByRole<HTMLButtonElement>('button', { name: 'Show what is used' }) };
}

const inView = (part: string | null, isByScroll = true) => ({
  kind: 'in-view' as const,
  part,
  stretch: { from: { passage: 'p2', at: 0 }, to: { passage: 'p4', at: 1 } },
  missing: [] as string[],
  isByScroll,
});

describe('a panel beside its page', () => {
  it('says of a sentence whose words are not to be seen in the page that they are not found here', async () => {
    const { main, tell } = panelBeside();
    const told = () =>
      [...main.querySelectorAll('[data-missing]')].map((one) =>
        one.parentElement?.querySelector('[data-claim]')?.getAttribute('data-claim'),
      );
    await tell((page) => page.onLine(true));
    await tell((page) => page.onNews(inView('c4')));
    expect(told()).toEqual([]);
    await tell((page) => page.onNews({ ...inView('c4'), missing: ['c6'] }));
    expect(told()).toEqual(['c6']);
    expect(main.querySelector('[data-missing]')?.textContent).toBe('Not found here');
    await tell((page) => page.onLine(false));
    expect(told()).toEqual([]);
  });

  it('opens a line for a digest of what stands there now, and for no other', async () => {
    const live = panelBeside();
    await waitFor(() => expect(live.asked).toEqual([['open', 'page', 12]]));
    live.unmount();
    await waitFor(() => expect(live.asked.at(-1)).toEqual(['close']));
    const kept = panelBeside({ condition: 'kept' });
    expect(kept.asked).toEqual([]);
    expect(kept.coverage().disabled).toBe(true);
  });

  it('marks the sentence in view, and brings it in sight only when the page was scrolled', async () => {
    const { main, tell } = panelBeside();
    await tell((page) => page.onLine(true));
    await tell((page) => page.onNews(inView('c4', false)));
    const current = () => [...main.querySelectorAll('[aria-current="true"]')].map((one) => (one as HTMLElement).dataset.claim);
    expect(current()).toEqual(['c4']);
    expect(seenInto).toEqual([]);
    await tell((page) => page.onNews(inView('c6')));
    expect(current()).toEqual(['c6']);
    expect(seenInto).toEqual(['c6']);
    expect(document.activeElement).toBe(document.body);
    await tell((page) => page.onLine(false));
    expect(current()).toEqual([]);
  });

  it('tells the page what is pointed at or focused, each once', async () => {
    const { main, asked, tell } = panelBeside();
    await tell((page) => page.onLine(true));
    asked.length = 0;
    const claim = main.querySelector('[data-claim="c5"]') as HTMLElement;
    fireEvent.pointerOver(claim);
    fireEvent.pointerOver(claim.closest('.claim')?.querySelector('.mark') as HTMLElement);
    fireEvent.pointerOver(main.querySelector('[data-quotation="q2"]') as HTMLElement);
    fireEvent.pointerLeave(main.querySelector('.digest-text') as HTMLElement);
    for (const kind of ['focusin', 'focusout'])
      main.querySelector('[data-claim="c1"]')?.dispatchEvent(new FocusEvent(kind, { bubbles: true }));
    const parts = ['c5', 'q2', null, 'c1', null];
    expect(asked.filter(([what]) => what === 'glow').map(([, part]) => part)).toEqual(parts);
  });

  it('shows how much is used and where, and the map goes there', async () => {
    const { main, asked, tell, coverage } = panelBeside();
    expect(coverage().disabled).toBe(true);
    await tell((page) => page.onLine(true));
    fireEvent.click(coverage());
    await waitFor(() => expect(asked.at(-1)).toEqual(['cover', true]));
    const told = await waitFor(() => main.querySelector('.coverage-told') ?? Promise.reject(new Error('no coverage is told')));
    expect(told.textContent).toMatch(/^The digest uses \d+% of the text, from 7 of 9 passages\./);
    const map = screen.getByRole('slider', { name: 'Place in the article' });
    expect(map.getAttribute('aria-valuetext')).toBe('Passage 1 of 9, not used: Hollin Bridge to stay open while its arches are mended');
    await tell((page) => page.onNews(inView('c3')));
    expect(map.getAttribute('aria-valuenow')).toBe('3');
    fireEvent.keyDown(map, { key: 'ArrowDown' });
    expect(asked.at(-1)).toEqual(['goTo', 'p4', 0]);
    expect(map.getAttribute('aria-valuetext')).toMatch(/^Passage 4 of 9, used: “A bridge that nobody may cross/);
    map.getBoundingClientRect = () => ({ top: 0, height: 100 }) as DOMRect;
    fireEvent.click(map, { clientY: 99 });
    expect(asked.at(-1)?.slice(0, 2)).toEqual(['goTo', 'p9']);
    const { violations } = await axe.run(main, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    fireEvent.click(coverage());
    await waitFor(() => expect(asked.at(-1)).toEqual(['cover', false]));
    expect(screen.queryByRole('slider')).toBeNull();
  });

  it('walks by n and p, and shows what the page has lit', async () => {
    const { main, asked, tell } = panelBeside();
    fireEvent.keyDown(document.body, { key: 'n' });
    await tell((page) => page.onLine(true));
    asked.length = 0;
    for (const key of ['n', 'p', 'Escape', 'x']) fireEvent.keyDown(document.body, { key });
    expect(asked).toEqual([
      ['step', 'next'],
      ['step', 'previous'],
      ['step', 'end'],
    ]);
    await tell((page) => page.onNews({ kind: 'lit', part: 'q3' }));
    expect(main.querySelector('[data-active]')?.getAttribute('data-quotation')).toBe('q3');
    expect(seenInto).toEqual(['q3']);
    expect(main.querySelector('.quiet-words')?.textContent).toBe('Shown in the page: 9 of 12. n: next, p: previous, Esc: end.');
    await tell((page) => page.onNews({ kind: 'lit', part: null }));
    expect(main.querySelector('[data-active]')).toBeNull();
  });

  it('under the pointer follows a step of the reader, not the scrolling of the page', async () => {
    const root = document.documentElement;
    const matches = vi.spyOn(root, 'matches').mockImplementation((selector) => selector === ':hover');
    const { tell } = panelBeside();
    await tell((page) => page.onLine(true));
    await tell((page) => page.onNews(inView('c4')));
    expect(seenInto).toEqual([]);
    await tell((page) => page.onNews({ kind: 'lit', part: 'c6' }));
    expect(seenInto).toEqual(['c6']);
    matches.mockRestore();
  });
});
