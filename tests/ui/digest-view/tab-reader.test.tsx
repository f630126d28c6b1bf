// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/core/digest.ts';
import type { DigestCard } from '../../../src/protocol/requests.ts';
import type { TabView } from '../../../src/protocol/tab-view.ts';
import { useOpenParts } from '../../../src/ui/digest-view/open-parts.ts';
import { TabReader } from '../../../src/ui/digest-view/tab-reader.tsx';
import type { DigestShelf } from '../../../src/ui/list/digest-shelf.ts';
import { exampleDigest } from '../../support/example-digest.ts';
import { openTestDoors, readyView } from '../render-digest.tsx';

afterEach(cleanup);

const other: Digest = { ...exampleDigest, source: { ...exampleDigest.source, title: 'Night ferries on Lake Orrin' } };
const card = (key: string, digest: Digest): DigestCard => ({
  key,
  scope: digest.scope,
  title: digest.source.title,
  url: digest.source.url,
  siteName: digest.source.siteName,
  language: 'en',
  direction: 'ltr',
  generatedAt: digest.generatedAt,
  updatedAt: digest.updatedAt,
});

function openTestShelf(kept: Map<string, Digest>, isPrivate: boolean): DigestShelf {
  return {
    list: async () => ({ digests: [...kept].map(([key, digest]) => card(key, digest)), isPrivate }),
    find: async (key) => {
      const digest = kept.get(key);
      return digest ? { digest, unshown: [], written: null, changes: null } : null;
    },
  };
}

function Reader(props: Pick<Parameters<typeof TabReader>[0], 'tabId' | 'view' | 'calls' | 'doors' | 'shelf'>) {
  return <TabReader {...props} shortcut={null} parts={useOpenParts()} />;
}

function renderReader({
  view = readyView(),
  kept = new Map([
    ['bridge', exampleDigest],
    ['ferries', other],
  ]),
  isPrivate = false,
}: {
  view?: TabView;
  kept?: Map<string, Digest>;
  isPrivate?: boolean;
} = {}) {
  const { doors, taken } = openTestDoors();
  const shelf = openTestShelf(kept, isPrivate);
  const reader = (tabId: number, shown: TabView, calls = 1) => (
    <Reader tabId={tabId} view={shown} calls={calls} doors={doors} shelf={shelf} />
  );
  const { rerender } = render(reader(1, view));
  return { taken, show: (tabId: number, shown: TabView, calls?: number) => rerender(reader(tabId, shown, calls)) };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const title = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('Back', () => {
  it('leads to the kept digests, into one of them, back to the list, and to this page again', async () => {
    renderReader();
    press('Back');
    expect(title()).toBe('Kept digests');
    await screen.findByRole('button', { name: /Night ferries/ });
    press(/Night ferries/);
    await waitFor(() => expect(title()).toBe('Night ferries on Lake Orrin'));
    expect(screen.getByText('Kept digest: the page may have changed since.')).toBeTruthy();
    press('Back');
    expect(title()).toBe('Kept digests');
    press('This page');
    expect(title()).toBe('Hollin Bridge to stay open while its arches are mended');
  });

  it('takes the focus along', () => {
    renderReader();
    screen.getByRole('button', { name: 'Back' }).focus();
    press('Back');
    expect(document.activeElement?.textContent).toBe('This page');
    press('This page');
    expect(document.activeElement?.textContent).toBe('Back');
  });

  it('says what to do while there is nothing kept', async () => {
    renderReader({ kept: new Map() });
    press('Back');
    expect(await screen.findByText('No digests kept yet.')).toBeTruthy();
  });

  it('says that a digest is gone which was deleted meanwhile', async () => {
    const kept = new Map([['ferries', other]]);
    const { taken } = renderReader({ kept });
    press('Back');
    await screen.findByRole('button', { name: /Night ferries/ });
    kept.clear();
    press(/Night ferries/);
    await waitFor(() => expect(title()).toBe('This digest is no longer kept'));
    press('Open the page');
    expect(taken).toEqual([['openAddress', 'https://www.hollin-courier.example/town/bridge']]);
  });

  it('offers to try again where a kept digest could not be had, and then shows it', async () => {
    const shelf = openTestShelf(new Map([['ferries', other]]), false);
    let fails = true;
    const find: DigestShelf['find'] = (key) => (fails ? Promise.reject(new Error('no answer')) : shelf.find(key));
    render(<Reader tabId={1} view={readyView()} doors={openTestDoors().doors} shelf={{ ...shelf, find }} />);
    press('Back');
    await screen.findByRole('button', { name: /Night ferries/ });
    press(/Night ferries/);
    await waitFor(() => expect(title()).toBe('Something went wrong in Citeback'));
    fails = false;
    press('Try again');
    await waitFor(() => expect(title()).toBe('Night ferries on Lake Orrin'));
  });

  it('keeps a private window’s digest private when it comes out of the list', async () => {
    renderReader({ isPrivate: true });
    press('Back');
    await screen.findByRole('button', { name: /Night ferries/ });
    press(/Night ferries/);
    await waitFor(() => expect(title()).toBe('Night ferries on Lake Orrin'));
    expect(screen.getByText('Private window: this digest goes when the window closes.')).toBeTruthy();
    press('Show me the source');
    expect([...document.querySelectorAll('[href^="http"]')]).toEqual([]);
  });
});

describe('a tab’s reader', () => {
  it('goes to the list after a deletion, and does not show the deleted digest again', async () => {
    const { taken } = renderReader();
    press('Delete this digest');
    press('Delete');
    await waitFor(() => expect(title()).toBe('Kept digests'));
    expect(taken).toEqual([['deleteDigest', 'bridge']]);
    expect(screen.getByText('Digest deleted.')).toBeTruthy();
    press('This page');
    expect(title()).toBe('Not read yet');
  });

  it('brings another tab’s own page forward when that tab becomes active', () => {
    const { show } = renderReader();
    press('Back');
    show(2, readyView(other, { key: 'ferries' }));
    expect(title()).toBe('Night ferries on Lake Orrin');
  });

  it('brings the page’s digest forward when the reader calls for it, not when the page changes', async () => {
    const { show } = renderReader();
    press('Back');
    show(1, readyView(other, { key: 'ferries' }));
    expect(title()).toBe('Kept digests');
    show(1, readyView(other, { key: 'ferries' }), 2);
    await waitFor(() => expect(title()).toBe('Night ferries on Lake Orrin'));
    press('Back');
    show(1, readyView(), 2);
    expect(title()).toBe('Kept digests');
    await screen.findByRole('button', { name: /Night ferries/ });
    press(/Night ferries/);
    await waitFor(() => expect(title()).toBe('Night ferries on Lake Orrin'));
    show(1, readyView(), 3);
    await waitFor(() => expect(title()).toBe('Hollin Bridge to stay open while its arches are mended'));
  });

  it('cites a kept digest under its own key', async () => {
    const { taken } = renderReader();
    press('Back');
    await screen.findByRole('button', { name: /Night ferries/ });
    press(/Night ferries/);
    await waitFor(() => expect(title()).toBe('Night ferries on Lake Orrin'));
    press('Source 1');
    expect(taken[0]?.slice(0, 2)).toEqual(['light', 'ferries']);
  });
});
