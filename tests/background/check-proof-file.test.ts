import { describe, expect, it } from 'vitest';
import { checkProofFile, type ProofNeeds } from '../../src/background/check-proof-file.ts';
import type { Article, Passage } from '../../src/core/article.ts';
import { toProof } from '../../src/core/export/to-proof.ts';
import { hashArticle } from '../../src/engines/hash-article.ts';
import type { KnownTab } from '../../src/platform/tabs.ts';
import { exampleDigest, examplePassages } from '../support/example-digest.ts';

const text = JSON.stringify(toProof(exampleDigest));
const { contentHash: _hash, ...source } = exampleDigest.source;
const VIEW = 9;

const tab = (id: number, address: string | null, isPrivate = false): KnownTab => ({
  id,
  windowId: 1,
  address,
  isPrivate,
  isLoading: false,
});
const articleWith = (passages: Passage[]): Article => ({ scope: 'page', source, state: exampleDigest.article, passages });

/** A browser in which these tabs are open, the one that the reader was in last first. */
function browserWith(tabs: KnownTab[], change: Partial<ProofNeeds> = {}) {
  const read: number[] = [];
  const needs: ProofNeeds = {
    openTabs: async () => [tab(VIEW, 'chrome-extension://x/library.html'), ...tabs],
    shownAddress: async () => null,
    read: async ({ id }) => {
      read.push(id);
      return { article: articleWith(examplePassages) };
    },
    hash: hashArticle,
    ...change,
  };
  const check = (which: 'its-own' | 'last' = 'its-own', file = text) =>
    checkProofFile({ kind: 'check-proof', text: file, which, viewTabId: VIEW }, needs);
  return { check, read };
}

describe('a proof', () => {
  it('is checked against the tab that shows its page, whatever else is open', async () => {
    const { check, read } = browserWith([tab(1, 'https://elsewhere.example/'), tab(2, `${source.url}#comments`)]);
    const answer = await check();
    expect(read).toEqual([2]);
    expect(answer).toMatchObject({ outcome: 'checked', source: { title: source.title, language: 'en' }, reworded: 0 });
    if (answer.outcome === 'checked') expect(new Set(answer.citations.map(({ status }) => status))).toEqual(new Set(['exact']));
  });

  it('is checked against a tab that is known to show its page though the browser does not tell its address', async () => {
    const shownAddress = async (tabId: number) => (tabId === 3 ? source.url : null);
    const { check, read } = browserWith([tab(1, null), tab(3, null)], { shownAddress });
    expect((await check()).outcome).toBe('checked');
    expect(read).toEqual([3]);
  });

  it('opens and reads nothing where its page is not open, nor what a private window shows', async () => {
    const { check, read } = browserWith([tab(1, 'https://elsewhere.example/'), tab(2, source.url, true)]);
    expect(await check()).toMatchObject({ outcome: 'not-open', source: { url: source.url } });
    expect(read).toEqual([]);
  });

  it('is checked against the tab that the reader came from when they want it', async () => {
    const { check, read } = browserWith([tab(4, 'https://mirror.example/bridge'), tab(5, 'https://elsewhere.example/')]);
    expect((await check('last')).outcome).toBe('checked');
    expect(read).toEqual([4]);
  });

  it('says why its page could not be read', async () => {
    const { check } = browserWith([tab(2, source.url)], { read: async () => ({ problem: { kind: 'not-permitted' } }) });
    expect(await check()).toMatchObject({ outcome: 'failed', problem: { kind: 'not-permitted' } });
  });

  it('that is refused has no page read', async () => {
    const { check, read } = browserWith([tab(2, source.url)]);
    expect(await check('its-own', '{"version": 1}')).toEqual({ outcome: 'refused', why: 'not-proof' });
    expect(read).toEqual([]);
  });

  it('has every citation told of: changed with the new wording, gone, and the rest exact', async () => {
    const later = examplePassages
      .filter(({ id }) => id !== 'p9')
      .map((passage) => ({ ...passage, text: passage.text.replace('6.4 million', '7.1 million') }));
    const { check } = browserWith([tab(2, source.url)], { read: async () => ({ article: articleWith(later) }) });
    const answer = await check();
    if (answer.outcome !== 'checked') throw new Error(answer.outcome);
    expect(answer.citations).toHaveLength(toProof(exampleDigest).citations.length);
    expect(answer.citations.filter(({ status }) => status === 'changed')).toEqual([
      { id: 'c3.1', status: 'changed', exact: expect.stringContaining('6.4'), now: expect.stringContaining('7.1 million crowns') },
    ]);
    expect(answer.citations.filter(({ status }) => status === 'gone').map(({ exact }) => exact)).toContain('It was about time,');
  });
});
