// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { AnswerOf, DigestCard } from '../../../src/protocol/requests.ts';
import type { OpenedDigest } from '../../../src/ui/list/digest-shelf.ts';
import { KeptList } from '../../../src/ui/list/kept-list.tsx';

afterEach(cleanup);

const bridge: DigestCard = {
  key: 'bridge',
  scope: 'page',
  title: 'Hollin Bridge to stay open',
  url: 'https://www.hollin-courier.example/bridge',
  siteName: null,
  language: 'en',
  direction: 'ltr',
  generatedAt: '2026-03-04T07:30:00.000Z',
  updatedAt: '2026-03-05T06:05:00.000Z',
};
const harbour: DigestCard = {
  ...bridge,
  key: 'harbour',
  scope: 'selection',
  title: 'رصيف جديد',
  siteName: 'الميناء',
  language: 'ar',
  direction: 'rtl',
};

function renderList(list: () => Promise<AnswerOf<'list-digests'>>) {
  const opened: OpenedDigest[] = [];
  const shelf = { list, find: async () => null };
  render(<KeptList shelf={shelf} onOpen={(digest) => opened.push(digest)} />);
  return opened;
}

describe('the list of kept digests', () => {
  it('tells of each its title in its own direction, its site, and when it was updated', async () => {
    const opened = renderList(async () => ({ digests: [bridge, harbour], isPrivate: false }));
    const [first, second] = await screen.findAllByRole('listitem');
    expect(first?.textContent).toMatch(/^hollin-courier\.exampleHollin Bridge to stay openLast updated \d Mar 2026/);
    expect(second?.textContent).toMatch(/^الميناءselectionرصيف جديدLast updated/);
    const title = second && within(second).getByText('رصيف جديد');
    expect([title?.dir, title?.lang]).toEqual(['rtl', 'ar']);
    fireEvent.click(screen.getByRole('button', { name: /Hollin Bridge/ }));
    expect(opened).toEqual([{ key: 'bridge', address: 'https://www.hollin-courier.example/bridge', isPrivate: false }]);
  });

  it('draws the newest of many, and more of them where they are wanted, with the focus on the first of those', async () => {
    const digests = Array.from({ length: 120 }, (_, at) => ({ ...bridge, key: `bridge-${at}`, title: `Hollin Bridge, part ${at}` }));
    renderList(async () => ({ digests, isPrivate: false }));
    await screen.findByText('Hollin Bridge, part 49');
    const rows = () => document.querySelectorAll('li').length;
    const showMore = () => fireEvent.click(screen.getByText('Show more'));
    expect(rows()).toBe(50);
    showMore();
    await waitFor(() => expect(rows()).toBe(100));
    expect(document.activeElement?.textContent).toContain('Hollin Bridge, part 50');
    showMore();
    await waitFor(() => expect(rows()).toBe(120));
    expect(document.activeElement?.textContent).toContain('Hollin Bridge, part 100');
    expect(screen.queryByText('Show more')).toBeNull();
  });

  it('says so in a private window, whose digests are its own', async () => {
    renderList(async () => ({ digests: [], isPrivate: true }));
    expect(await screen.findByRole('heading', { name: 'Digests of this private window' })).toBeTruthy();
  });

  it.each<[string, () => Promise<AnswerOf<'list-digests'>>, string]>([
    ['has no storage', async () => ({ problem: { kind: 'storage-unavailable' } }), 'The browser gives no storage.'],
    ['gives no answer', () => Promise.reject(new Error('silence')), 'Something went wrong in Citeback.'],
  ])('says in clear words that the browser %s', async (_, list, words) => {
    renderList(list);
    expect((await screen.findByRole('alert')).textContent).toContain(words);
  });
});
