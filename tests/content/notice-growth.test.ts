// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noticeGrowth } from '../../src/content/notice-growth.ts';
import type { Article, ReadingNote } from '../../src/core/article.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const words = (count: number) => 'gull '.repeat(count).trim();

/** A page whose article had so many words when it was read; what is told later is counted. `isArticle` says which added text belongs to it. */
function watchPage(wordCount: number, isArticle: (element: Element) => boolean = () => true, notes: ReadingNote[] = []) {
  const page = document.implementation.createHTMLDocument('Gulls');
  const article = { source: { wordCount, language: 'en' }, state: { notes } } as unknown as Article;
  let told = 0;
  let reread = 0;
  const wordsNow = () => {
    reread += 1;
    const added = [...page.querySelectorAll('p')].filter(isArticle);
    return added.reduce((sum, { textContent }) => sum + (textContent ?? '').split(' ').length, wordCount);
  };
  const stop = noticeGrowth([page], article, wordsNow, () => {
    told += 1;
  });
  const add = async (count: number, className = '') => {
    const paragraph = page.createElement('p');
    paragraph.className = className;
    paragraph.textContent = words(count);
    page.body.append(paragraph);
    await vi.advanceTimersByTimeAsync(100);
  };
  const click = () => page.body.click();
  return {
    page,
    add,
    click,
    stop,
    wait: (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds),
    told: () => told,
    reread: () => reread,
  };
}

describe('text that comes after the reading', () => {
  it('is told of once the page is quiet, and only once', async () => {
    const page = watchPage(300);
    await page.add(40);
    await page.add(40);
    expect(page.told()).toBe(0);
    await page.wait(1500);
    expect(page.told()).toBe(1);
    await page.add(400);
    await page.wait(3000);
    expect(page.told()).toBe(1);
  });

  it.each([
    ['a few words are not worth telling', 300, 40, 0],
    ['nor are more of them beside a long article', 2000, 200, 0],
    ['a part of it that counts is', 2000, 400, 1],
  ])('%s', async (_, wordCount, added, times) => {
    const page = watchPage(wordCount);
    await page.add(added);
    await page.wait(1500);
    expect(page.told()).toBe(times);
  });

  it('is not told of where the article itself has not grown', async () => {
    const page = watchPage(300, ({ className }) => className !== 'comment');
    await page.add(500, 'comment');
    await page.wait(1500);
    expect([page.told(), page.reread()]).toEqual([0, 1]);
    await page.add(100);
    await page.wait(1500);
    expect(page.told()).toBe(1);
  });

  it('is no longer waited for after half a minute, nor when it is told not to', async () => {
    const late = watchPage(300);
    await late.wait(30_001);
    await late.add(500);
    await late.wait(3000);
    const stopped = watchPage(300);
    await stopped.add(500);
    stopped.stop();
    await stopped.wait(3000);
    expect([late.told(), stopped.told(), late.reread()]).toEqual([0, 0, 0]);
  });

  it('is told of when a click in the page unfolds what was missing, however late', async () => {
    const page = watchPage(300, ({ className }) => className !== 'folded', [{ kind: 'text-cut', folded: 120, after: 'p3' }]);
    await page.add(120, 'folded');
    await page.wait(60_000);
    page.click();
    await page.wait(1500);
    expect(page.told()).toBe(0);
    for (const paragraph of page.page.querySelectorAll('p')) paragraph.className = '';
    page.click();
    await page.wait(1500);
    expect(page.told()).toBe(1);
  });

  it('is not looked for at every click where nothing was missing', async () => {
    const page = watchPage(300);
    page.click();
    await page.wait(3000);
    expect(page.reread()).toBe(0);
  });
});
