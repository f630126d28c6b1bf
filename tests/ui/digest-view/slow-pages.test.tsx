// @vitest-environment jsdom
import '../as-extension-page.ts';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LightAnswer } from '../../../src/protocol/requests.ts';
import { openTestDoors, readyView, renderView } from '../render-digest.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const SEARCHING = 'Looking for these words in the page…';

/** A digest whose page answers when the test says so. */
function showOverSlowPage() {
  const answers: ((answer: LightAnswer) => void)[] = [];
  const doors = { ...openTestDoors().doors, light: () => new Promise<LightAnswer>((resolve) => answers.push(resolve)) };
  const { main } = renderView(readyView(), { doors });
  return {
    main,
    words: () => within(main).getByRole('status').textContent,
    press: (mark: number) => fireEvent.click(screen.getByRole('button', { name: `Source ${mark}` })),
    wait: (milliseconds: number) =>
      act(async () => {
        await vi.advanceTimersByTimeAsync(milliseconds);
      }),
    answer: (at: number, answer: LightAnswer) =>
      act(async () => {
        answers[at]?.(answer);
        await vi.advanceTimersByTimeAsync(0);
      }),
  };
}

describe('a page that takes its time', () => {
  it('is said to be searched, until it has answered', async () => {
    const { words, press, wait, answer } = showOverSlowPage();
    press(1);
    await wait(390);
    expect(words()).toBe('');
    await wait(20);
    expect(words()).toBe(SEARCHING);
    await wait(14_000);
    expect(words()).toBe(SEARCHING);
    await answer(0, { outcome: 'lit' });
    expect(words()).toBe('Shown in the page.');
  });

  it('is not said to be searched where it answers at once', async () => {
    const { words, press, wait, answer } = showOverSlowPage();
    press(1);
    await answer(0, { outcome: 'gone', was: 'x' });
    await wait(1000);
    expect(words()).toBe('Not on the page any more');
  });

  it('is told of by what was activated last: an answer about another sentence comes too late', async () => {
    const { main, words, press, wait, answer } = showOverSlowPage();
    press(1);
    await wait(500);
    press(2);
    await wait(500);
    await answer(0, { outcome: 'gone', was: 'x' });
    expect([words(), main.dataset.condition]).toEqual([SEARCHING, undefined]);
    await answer(1, { outcome: 'changed', was: 'x', now: 'y', place: null });
    expect(main.dataset.condition).toBe('changed');
    expect(words()).toContain('This passage has changed since');
  });

  it('that never answers is told as one that does not answer', async () => {
    const { words, press, wait, answer } = showOverSlowPage();
    press(1);
    await wait(15_000);
    await answer(0, { outcome: 'failed', problem: { kind: 'still-loading' } });
    expect(words()).toBe('The page does not answer: it may be busy, or still loading. Try again in a moment.');
  });
});
