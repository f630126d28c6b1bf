// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { claimsOf } from '../../../src/core/claims-of.ts';
import type { Digest } from '../../../src/core/digest.ts';
import type { LightAnswer } from '../../../src/protocol/requests.ts';
import type { DigestDoors } from '../../../src/ui/digest-view/digest-doors.ts';
import { citeWords, exampleDigest } from '../../support/example-digest.ts';
import { openTestDoors, readyView, renderView, Shown } from '../render-digest.tsx';

afterEach(cleanup);

describe('a digest', () => {
  it('stands under its article’s title, with the site, the author and all dates', () => {
    const { main } = renderView(readyView());
    expect(main.dataset.state).toBe('ready');
    expect(main.dataset.condition).toBeUndefined();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Hollin Bridge to stay open while its arches are mended');
    expect(main.querySelector('.masthead')?.textContent).toBe('Hollin CourierMaren Oste');
    const dates = [...main.querySelectorAll('time')].map((time) => time.dateTime);
    expect(dates).toEqual(['2026-03-03T18:20:00+01:00', '2026-03-04', '2026-03-04T07:30:00.000Z', '2026-03-05T06:05:00.000Z']);
    expect(main.textContent).toContain('Revised 4 Mar 2026');
    expect(main.textContent).toMatch(/Generated on \d Mar 2026/);
    expect(main.textContent).toMatch(/Last updated \d Mar 2026/);
  });

  it('has its buttons in the same places before and after it has been compared with its page', () => {
    const footer = (condition: 'kept' | 'live') => {
      cleanup();
      const { main } = renderView(readyView(exampleDigest, { condition }));
      const parts = [...(main.querySelector('footer')?.children ?? [])].map(({ localName, textContent }) => `${localName} ${textContent}`);
      return parts.slice(0, 5);
    };
    expect(footer('kept')).toEqual(footer('live'));
    expect(footer('live')).toContain('button Open in panel');
  });

  it('is as long after it has been compared with its page as before, so that nothing moves under the pointer', () => {
    const { doors } = openTestDoors();
    const { main, rerender } = renderView(readyView(exampleDigest, { condition: 'kept' }), { doors });
    const hint = () => main.querySelector('footer .hint');
    const words = hint()?.textContent;
    expect(words).toBeTruthy();
    rerender(<Shown view={readyView(exampleDigest, { condition: 'live' })} doors={doors} shortcut={null} />);
    expect(hint()?.textContent).toBe(words);
    expect(hint()?.classList).toContain('is-over');
  });

  it('says once what its page says twice', () => {
    const source = { ...exampleDigest.source, byline: 'hollin courier', modifiedAt: '2026-03-03T18:20:40+01:00' };
    const { main } = renderView(readyView({ ...exampleDigest, source }));
    expect(main.querySelector('.masthead')?.textContent).toBe('Hollin Courier');
    expect(main.textContent).toContain('Published');
    expect(main.textContent).not.toContain('Revised');
  });

  it('shows every sentence as a link named by the sentence itself, which says where it leads', () => {
    renderView(readyView());
    for (const claim of claimsOf(exampleDigest)) {
      const link = screen.getByRole('link', { name: claim.text, description: 'Shows these words in the page' });
      expect(link.getAttribute('data-claim')).toBe(claim.id);
    }
    expect(document.querySelectorAll('[data-claim]')).toHaveLength(7);
  });

  it('lights a sentence’s words when it is activated, and says so quietly', async () => {
    const { doors, taken } = openTestDoors();
    const { main } = renderView(readyView(), { doors });
    fireEvent.click(screen.getByRole('link', { name: 'Cars must take the ring road from 4 May.' }));
    expect(taken).toEqual([['light', 'bridge', [citeWords('p2', 'Cars must take the ring road from 4 May.')], null]]);
    await waitFor(() => expect(within(main).getByRole('status').textContent).toBe('Shown in the page.'));
    expect(main.querySelector('[data-claim="c1"]')?.hasAttribute('data-active')).toBe(true);
    expect(main.querySelectorAll('[data-active]')).toHaveLength(1);
  });

  it('asks for a sentence with the link to its words, for where its page is not open', () => {
    const links: (string | null)[] = [];
    const light = async (...[, , , link]: Parameters<DigestDoors['light']>) => {
      links.push(link);
      return { outcome: 'lit' as const };
    };
    renderView(readyView(), { doors: { ...openTestDoors().doors, light } });
    fireEvent.click(screen.getByRole('link', { name: 'Cars must take the ring road from 4 May.' }));
    expect(links).toEqual([expect.stringContaining('#:~:text=Cars%20must')]);
  });

  it('opens nothing when a click ends a selection of its text', () => {
    const { doors, taken } = openTestDoors();
    renderView(readyView(), { doors });
    const link = screen.getByRole('link', { name: 'Cars must take the ring road from 4 May.' });
    getSelection()?.selectAllChildren(link);
    fireEvent.click(link, { detail: 1 });
    expect(taken).toEqual([]);
    getSelection()?.removeAllRanges();
  });

  it('opens one citation by each numbered mark', () => {
    const { doors, taken } = openTestDoors();
    renderView(readyView(), { doors });
    const mark = screen.getByRole('button', { name: 'Source 3' });
    expect({ ...mark.dataset }).toMatchObject({ passage: 'p3', start: '62', end: '133' });
    fireEvent.click(mark);
    expect(taken).toEqual([
      ['light', 'bridge', [citeWords('p3', 'The work will cost 6.4 million crowns, of which the province pays half.')], null],
    ]);
  });

  const outcomes: [LightAnswer, string, string | undefined][] = [
    [{ outcome: 'opened', linked: true }, 'Opened in a new tab, at these words.', undefined],
    [{ outcome: 'opened', linked: false }, 'No link leads to just these words', undefined],
    [{ outcome: 'changed', was: 'x', now: 'y', place: null }, 'This passage has changed since', 'changed'],
    [{ outcome: 'gone', was: 'x' }, 'Not on the page any more', 'gone'],
    [{ outcome: 'translated' }, 'The page is translated', undefined],
    [{ outcome: 'ambiguous', was: 'x', count: 3, offer: 1, places: [], tabId: 1 }, 'stand on the page 3 times', 'ambiguous'],
    [{ outcome: 'failed', problem: { kind: 'tab-closed' } }, 'The tab was closed', 'gone'],
    [{ outcome: 'failed', problem: { kind: 'digest-gone' } }, 'This digest is no longer kept', 'gone'],
    [{ outcome: 'failed', problem: { kind: 'page-not-loaded' } }, 'The page did not load', 'offline'],
    [{ outcome: 'failed', problem: { kind: 'still-loading' } }, 'The page does not answer', undefined],
  ];
  it.each(outcomes)('says in clear words that a citation is %o', async (answer, words, condition) => {
    const { main } = renderView(readyView(), { doors: openTestDoors(answer).doors });
    fireEvent.click(screen.getByRole('button', { name: 'Source 1' }));
    await waitFor(() => expect(within(main).getByRole('status').textContent).toContain(words));
    expect(main.dataset.condition).toBe(condition);
  });

  it('says that something went wrong when lighting fails altogether', async () => {
    const { doors } = openTestDoors();
    const { main } = renderView(readyView(), { doors: { ...doors, light: () => Promise.reject(new Error('no answer')) } });
    fireEvent.click(screen.getByRole('button', { name: 'Source 1' }));
    await waitFor(() => expect(within(main).getByRole('status').textContent).toContain('Something went wrong in Citeback'));
  });

  it('says that the panel did not open', async () => {
    const { doors } = openTestDoors();
    renderView(readyView(), { doors: { ...doors, openPanel: () => Promise.reject(new Error('no gesture')) } });
    fireEvent.click(screen.getByRole('button', { name: 'Open in panel' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The browser did not open the panel.');
  });

  it('says that it could not be deleted', async () => {
    const { doors } = openTestDoors();
    renderView(readyView(), { doors: { ...doors, deleteDigest: () => Promise.reject(new Error('no storage')) } });
    fireEvent.click(screen.getByRole('button', { name: 'Delete this digest' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect((await screen.findByRole('alert')).textContent).toBe('The digest could not be deleted. Try again.');
  });

  it('keeps the article’s language and direction for the article’s words only', () => {
    const digest: Digest = { ...exampleDigest, source: { ...exampleDigest.source, language: 'ar', direction: 'rtl' } };
    const { main } = renderView(readyView(digest));
    const text = main.querySelector('article');
    expect([text?.lang, text?.dir]).toEqual(['ar', 'rtl']);
    expect([main.dir, main.querySelector('h1')?.dir]).toEqual(['', 'rtl']);
  });

  it('asks once more before it deletes, and keeps all on Escape', async () => {
    const { doors, taken } = openTestDoors();
    renderView(readyView(), { doors });
    fireEvent.click(screen.getByRole('button', { name: 'Delete this digest' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Keep'));
    fireEvent.keyDown(screen.getByRole('button', { name: 'Keep' }), { key: 'Escape' });
    fireEvent.click(screen.getByRole('button', { name: 'Delete this digest' }));
    expect(taken).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect(taken).toEqual([['deleteDigest', 'bridge']]);
  });

  it('reads again, opens the panel and goes back where that can be done', () => {
    const { doors, taken } = openTestDoors();
    renderView(readyView(), { doors });
    for (const name of ['Read again', 'Open in panel', 'Back']) fireEvent.click(screen.getByRole('button', { name }));
    expect(taken).toEqual([['readPage', false], ['openPanel'], ['showList']]);
    cleanup();
    renderView(readyView(), { doors: { ...doors, readPage: null, openPanel: null } });
    expect(screen.queryByRole('button', { name: 'Read again' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Open in panel' })).toBeNull();
  });
});
