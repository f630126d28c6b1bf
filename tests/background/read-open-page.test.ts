import { describe, expect, it } from 'vitest';
import { type OpenPageNeeds, readOpenPage } from '../../src/background/read-open-page.ts';
import { hashArticle } from '../../src/engines/hash-article.ts';
import type { KnownTab } from '../../src/platform/tabs.ts';
import { exampleDigest, examplePassages } from '../support/example-digest.ts';

const { contentHash: _hash, ...source } = exampleDigest.source;
const VIEW = 9;

const tab = (id: number, address: string | null, isPrivate = false): KnownTab => ({
  id,
  windowId: 1,
  address,
  isPrivate,
  isLoading: false,
});

/** A browser in which these tabs are open beside the view's own, the one that the reader was in last first. */
function browserWith(tabs: KnownTab[], change: Partial<OpenPageNeeds> = {}) {
  const read: number[] = [];
  const needs: OpenPageNeeds = {
    openTabs: async () => [tab(VIEW, 'chrome-extension://x/library.html'), ...tabs],
    shownAddress: async () => null,
    read: async ({ id }) => {
      read.push(id);
      return { article: { scope: 'page', source, state: exampleDigest.article, passages: examplePassages } };
    },
    hash: hashArticle,
    ...change,
  };
  const ask = (which: 'its-own' | 'last' = 'its-own') =>
    readOpenPage({ kind: 'read-open-page', which, addresses: [source.url], viewTabId: VIEW }, needs);
  return { ask, read };
}

describe('a page that is open', () => {
  it('is read in the tab that shows its address, whatever else is open', async () => {
    const { ask, read } = browserWith([tab(1, 'https://elsewhere.example/'), tab(2, `${source.url}?utm_source=mail#comments`)]);
    expect(await ask()).toEqual({
      outcome: 'read',
      address: source.url,
      contentHash: await hashArticle(examplePassages),
      passages: examplePassages,
    });
    expect(read).toEqual([2]);
  });

  it('is found in a tab that is known to show it though the browser does not tell its address', async () => {
    const shownAddress = async (tabId: number) => (tabId === 3 ? source.url : null);
    const { ask, read } = browserWith([tab(1, null), tab(3, null)], { shownAddress });
    expect((await ask()).outcome).toBe('read');
    expect(read).toEqual([3]);
  });

  it('is not opened where it is open nowhere, nor read in a private window', async () => {
    const { ask, read } = browserWith([tab(1, 'https://elsewhere.example/'), tab(2, source.url, true)]);
    expect(await ask()).toEqual({ outcome: 'not-open' });
    expect(read).toEqual([]);
  });

  it('is whatever the reader was in last where they want that, but never the view itself', async () => {
    const { ask, read } = browserWith([tab(4, 'https://mirror.example/bridge'), tab(5, source.url)]);
    expect((await ask('last')).outcome).toBe('read');
    expect(read).toEqual([4]);
    expect(await browserWith([]).ask('last')).toEqual({ outcome: 'not-open' });
  });

  it('that may not be read says why', async () => {
    const { ask } = browserWith([tab(2, source.url)], { read: async () => ({ problem: { kind: 'not-permitted' } }) });
    expect(await ask()).toEqual({ outcome: 'failed', problem: { kind: 'not-permitted' } });
  });
});
