import { describe, expect, it } from 'vitest';
import { type LightNeeds, lightCitations, type ViewedDigest } from '../../src/background/light-citations.ts';
import { fragmentLinksOf } from '../../src/core/evidence/fragment-link.ts';
import { PageClosedToUs } from '../../src/platform/page-errors.ts';
import type { KnownTab } from '../../src/platform/tabs.ts';
import { exampleDigest } from '../support/example-digest.ts';

const tab = (id: number, change: Partial<KnownTab> = {}): KnownTab => ({
  id,
  windowId: 7,
  address: exampleDigest.source.url,
  isPrivate: false,
  isLoading: false,
  ...change,
});
const viewed: ViewedDigest = { key: 'page|x', addresses: [exampleDigest.source.url], digest: exampleDigest };
const [claim] = exampleDigest.lead;
const citations = claim?.citations ?? [];
const link = citations[0] ? fragmentLinksOf(exampleDigest)(citations[0]) : null;

/** A browser with these tabs, and what came of lighting in it. */
function browserWith(tabs: KnownTab[], change: Partial<LightNeeds> = {}) {
  const done: string[] = [];
  const needs: LightNeeds = {
    findTab: async (tabId) => tabs.find(({ id }) => id === tabId) ?? null,
    findViewed: async () => viewed,
    tabsShowing: async () => [],
    injectLighter: async () => undefined,
    light: async (tabId) => {
      done.push(`lit in ${tabId}`);
      return { outcome: 'lit' };
    },
    lightPlace: async () => ({ isLit: true }),
    showTab: async ({ id }) => void done.push(`brought ${id} to the front`),
    openTab: async (address, windowId) =>
      void done.push(`opened ${address.includes('#:~:text=') ? 'the link' : 'the page'} in window ${windowId}`),
    linksNeedGesture: false,
    ...change,
  };
  const light = (tabId: number) =>
    lightCitations(
      { kind: 'light-citations', key: viewed.key, tabId, citations, attribution: null, evidence: [], tone: 'exact', link },
      needs,
    );
  return { light, done };
}

describe('a click on a sentence', () => {
  it('lights its words in the tab in view', async () => {
    const { light, done } = browserWith([tab(1)]);
    expect(await light(1)).toEqual({ outcome: 'lit' });
    expect(done).toEqual(['lit in 1']);
  });

  it('brings the tab that shows the article to the front where another one is in view', async () => {
    const { light, done } = browserWith([tab(1, { address: 'https://elsewhere.example/' }), tab(2)], { tabsShowing: async () => [2] });
    expect(await light(1)).toEqual({ outcome: 'lit' });
    expect(done).toEqual(['lit in 2', 'brought 2 to the front']);
  });

  it('never leads from a private window into another one', async () => {
    const { light, done } = browserWith([tab(1, { address: null, isPrivate: true }), tab(2)], { tabsShowing: async () => [2] });
    await light(1);
    expect(done).toEqual(['opened the link in window 7']);
  });

  it('opens its link where the article stands in no tab', async () => {
    const { light, done } = browserWith([]);
    expect(await light(1)).toEqual({ outcome: 'opened', linked: true });
    expect(done).toEqual(['opened the link in window undefined']);
  });

  it('opens its link where the tab may not be read', async () => {
    const injectLighter = () => Promise.reject(new PageClosedToUs('no'));
    const { light, done } = browserWith([tab(1)], { injectLighter });
    expect(await light(1)).toEqual({ outcome: 'opened', linked: true });
    expect(done).toEqual(['opened the link in window 7']);
  });

  it('leaves its link to the view where the browser wants a gesture, but in a private window', async () => {
    const { light, done } = browserWith([], { linksNeedGesture: true });
    expect(await light(1)).toMatchObject({ outcome: 'to-open', linked: true, address: expect.stringContaining('#:~:text=') });
    const inPrivate = browserWith([tab(1, { address: null, isPrivate: true })], { linksNeedGesture: true });
    expect(await inPrivate.light(1)).toEqual({ outcome: 'opened', linked: true });
    expect([done, inPrivate.done]).toEqual([[], ['opened the link in window 7']]);
  });

  it('says so where the digest is neither kept nor in view any more', async () => {
    const { light, done } = browserWith([tab(1)], { findViewed: async () => null });
    expect(await light(1)).toEqual({ outcome: 'failed', problem: { kind: 'digest-gone' } });
    expect(done).toEqual([]);
  });
});
