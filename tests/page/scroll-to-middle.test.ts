// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isScrollingToMiddle, scrollToMiddle } from '../../src/page/scroll-to-middle.ts';

const WINDOW = 800;

/** A laid-out page of our making: passages at given heights, bars at the window's edges, and what it was asked to scroll to. */
function laidOut({
  passage,
  upper = 0,
  lower = WINDOW,
  calm = false,
}: {
  passage: [number, number];
  upper?: number;
  lower?: number;
  calm?: boolean;
}) {
  const view = window;
  const [header, words, footer] = ['header', 'p', 'footer'].map((name) => document.body.appendChild(document.createElement(name)));
  const page = document.documentElement;
  const bars = { upper, lower };
  const asked: { top: number; behavior: string }[] = [];
  const rect = (top: number, bottom: number) => ({ top, bottom, left: 100, width: 400, height: bottom - top }) as DOMRect;
  if (!header || !words || !footer) throw new Error('the page is not as it was written');
  header.style.position = 'sticky';
  footer.style.position = 'fixed';
  page.scrollTop = 0;
  header.getBoundingClientRect = () => rect(0, bars.upper);
  footer.getBoundingClientRect = () => rect(bars.lower, WINDOW);
  document.elementFromPoint = (_x, y) => (y < bars.upper ? header : y >= bars.lower ? footer : words);
  Object.defineProperties(page, { scrollHeight: { value: 5000, configurable: true }, clientHeight: { value: WINDOW, configurable: true } });
  Object.defineProperty(document, 'scrollingElement', { value: page, configurable: true });
  Object.defineProperty(view, 'innerHeight', { value: WINDOW, configurable: true });
  view.matchMedia = (query) => ({ matches: calm && query.includes('reduce') }) as MediaQueryList;
  page.scrollTo = ((to: { top: number; behavior: string }) => {
    asked.push(to);
    page.scrollTop = to.top;
  }) as typeof page.scrollTo;
  const range = document.createRange();
  range.selectNodeContents(words);
  range.getBoundingClientRect = () => rect(passage[0] - page.scrollTop, passage[1] - page.scrollTop);
  return { view, document, range, asked, bars, page, end: () => document.dispatchEvent(new view.Event('scrollend')) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('a passage', () => {
  it('is scrolled to the middle of the window', () => {
    const { range, asked } = laidOut({ passage: [2000, 2100] });
    scrollToMiddle([range]);
    expect(asked).toEqual([{ top: 2050 - WINDOW / 2, behavior: 'smooth' }]);
  });

  it('is scrolled without motion for a reader who wants less of it', () => {
    const { range, asked } = laidOut({ passage: [2000, 2100], calm: true });
    scrollToMiddle([range]);
    expect(asked.map(({ behavior }) => behavior)).toEqual(['instant']);
  });

  it('is scrolled to the middle of what bars leave free', () => {
    const { range, asked } = laidOut({ passage: [2000, 2100], upper: 300, lower: 700 });
    scrollToMiddle([range]);
    expect(asked.map(({ top }) => top)).toEqual([2050 - 500]);
  });

  it('begins under the bar where it is taller than what is free', () => {
    const { range, asked, page } = laidOut({ passage: [2000, 2900], upper: 300 });
    scrollToMiddle([range]);
    expect(asked).toHaveLength(1);
    const begins = 2000 - page.scrollTop;
    expect(begins).toBeGreaterThan(300);
    expect(begins).toBeLessThan(340);
  });

  it('is scrolled once more where a bar has come over it meanwhile', () => {
    const { view, range, asked, bars, end } = laidOut({ passage: [2000, 2100] });
    scrollToMiddle([range]);
    expect(isScrollingToMiddle(view)).toBe(true);
    bars.upper = 380;
    end();
    expect(asked.map(({ top }) => top)).toEqual([1650, 2050 - (380 + WINDOW) / 2]);
    end();
    expect(asked).toHaveLength(2);
    expect(isScrollingToMiddle(view)).toBe(false);
  });

  it('is left where the reader has scrolled it to meanwhile', () => {
    const { view, range, asked, page, end } = laidOut({ passage: [2000, 2100] });
    scrollToMiddle([range]);
    view.dispatchEvent(new view.Event('wheel'));
    page.scrollTop = 0;
    end();
    vi.advanceTimersByTime(5000);
    expect(asked).toHaveLength(1);
  });

  it('that is not laid out is not scrolled to', () => {
    const { range, asked } = laidOut({ passage: [2000, 2100] });
    range.getBoundingClientRect = () => ({ top: 0, bottom: 0, left: 0, width: 0, height: 0 }) as DOMRect;
    scrollToMiddle([range]);
    expect(asked).toEqual([]);
  });
});
