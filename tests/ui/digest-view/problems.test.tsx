// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { type Problem, type ProblemKind, problemSchema } from '../../../src/protocol/problem.ts';
import { openTestDoors, renderView } from '../render-digest.tsx';

afterEach(cleanup);

interface Telling {
  kind: ProblemKind;
  title: string;
  buttons: string[];
  condition?: string;
}

const tellings: Telling[] = [
  {
    kind: 'not-permitted',
    title: 'Click the Citeback icon to read this page',
    buttons: ['Allow on all sites'],
    condition: 'restricted',
  },
  { kind: 'not-read-yet', title: 'Not read yet', buttons: ['Read this page'] },
  { kind: 'browser-page', title: 'This page belongs to the browser', buttons: ['Kept digests'], condition: 'restricted' },
  { kind: 'own-page', title: 'This is a page of Citeback', buttons: ['Kept digests'], condition: 'restricted' },
  { kind: 'extension-store', title: 'The browser keeps extensions out of this page', buttons: ['Kept digests'], condition: 'restricted' },
  {
    kind: 'page-refused',
    title: 'The browser does not let Citeback into this page',
    buttons: ['Try again', 'Kept digests'],
    condition: 'restricted',
  },
  { kind: 'pdf', title: 'This is a PDF', buttons: ['Kept digests'], condition: 'restricted' },
  { kind: 'file-page', title: 'This is a file on your computer', buttons: ['Try again'], condition: 'restricted' },
  {
    kind: 'framed-article',
    title: 'The article stands in a frame of another site',
    buttons: ['Open the frame in a tab', 'Summarize it all the same'],
    condition: 'restricted',
  },
  { kind: 'empty-page', title: 'This page is empty', buttons: ['Try again'] },
  { kind: 'no-text', title: 'No text to summarize here', buttons: ['Try again', 'Point at the text'] },
  { kind: 'no-selection', title: 'Nothing is selected', buttons: ['Read this page'] },
  {
    kind: 'not-article',
    title: 'This does not look like an article',
    buttons: ['Summarize it all the same', 'Point at the text'],
    condition: 'not-article',
  },
  { kind: 'picking', title: 'Point at the text', buttons: ['Cancel'] },
  { kind: 'stopped', title: 'You cancelled the reading', buttons: ['Read this page', 'Kept digests'] },
  { kind: 'still-loading', title: 'The page is still loading', buttons: ['Try again'] },
  { kind: 'navigated-away', title: 'The page went elsewhere while it was read', buttons: ['Read this page'], condition: 'gone' },
  { kind: 'worker-restarted', title: 'The browser stopped Citeback in the middle', buttons: ['Try again'] },
  { kind: 'storage-full', title: 'There is no room left to keep digests', buttons: ['Kept digests'] },
  { kind: 'storage-unavailable', title: 'The browser gives no storage', buttons: ['Try again'] },
  { kind: 'tab-closed', title: 'The tab was closed', buttons: ['Kept digests'], condition: 'gone' },
  {
    kind: 'link-refused',
    title: 'The link is open, but Citeback may not read it',
    buttons: ['Allow on this site', 'Allow on all sites'],
    condition: 'restricted',
  },
  {
    kind: 'link-redirected',
    title: 'The link led to another site',
    buttons: ['Allow on this site', 'Allow on all sites'],
    condition: 'restricted',
  },
  { kind: 'digest-gone', title: 'This digest is no longer kept', buttons: ['Open the page', 'Kept digests'], condition: 'gone' },
  { kind: 'page-not-loaded', title: 'The page did not load', buttons: ['Try again'], condition: 'offline' },
  { kind: 'unexpected', title: 'Something went wrong in Citeback', buttons: ['Try again'] },
];

const problemOf = (kind: ProblemKind): Problem => ({ kind, address: 'https://frames.example/story', origin: 'https://frames.example' });
const buttonNames = () => [...document.querySelectorAll('.actions button')].map((button) => button.textContent);

describe('a view without a digest', () => {
  it('has words of its own for every problem there is', () => {
    expect(tellings.map(({ kind }) => kind).toSorted()).toEqual([...problemSchema.shape.kind.options].toSorted());
    expect(new Set(tellings.map(({ title }) => title)).size).toBe(tellings.length);
  });

  it.each(tellings)('says “$title” for $kind, and what to do next', ({ kind, title, buttons, condition }) => {
    const { main } = renderView({ state: 'empty', problem: problemOf(kind) });
    expect(main.dataset.state).toBe('empty');
    expect(main.dataset.condition).toBe(condition);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(main.querySelector('.problem > p')?.textContent?.length).toBeGreaterThan(20);
    expect(buttonNames()).toEqual(buttons);
  });

  it('says why no single site is offered where the browser does not tell which it is', () => {
    const { main } = renderView({ state: 'empty', problem: { kind: 'not-permitted' } });
    expect(main.textContent).toContain('the browser does not tell it which site this is, so it can ask only for all sites at once');
  });

  it('offers no site to allow and no frame to open where it does not know them', () => {
    renderView({ state: 'empty', problem: { kind: 'link-refused' } });
    expect(buttonNames()).toEqual(['Allow on all sites']);
    cleanup();
    renderView({ state: 'empty', problem: { kind: 'framed-article' } });
    expect(buttonNames()).toEqual(['Summarize it all the same']);
  });

  it('opens no frame but one of the web', () => {
    renderView({ state: 'empty', problem: { kind: 'framed-article', address: 'javascript:alert(1)' } });
    expect(buttonNames()).toEqual(['Summarize it all the same']);
  });

  it('names the keys beside “Click the Citeback icon” where some are set', () => {
    renderView({ state: 'empty', problem: { kind: 'not-permitted' } }, { shortcut: 'Alt+Shift+D' });
    expect(screen.getByText('Or press Alt+Shift+D.')).toBeTruthy();
  });

  it('keeps what went wrong at hand, folded away', () => {
    renderView({ state: 'error', problem: { kind: 'unexpected', detail: 'TypeError: no such thing' } });
    expect(screen.getByText('TypeError: no such thing').closest('details')?.open).toBe(false);
  });

  it.each<[ProblemKind, string, unknown[][]]>([
    ['still-loading', 'Try again', [['readPage', false]]],
    ['not-article', 'Summarize it all the same', [['readPage', true]]],
    ['framed-article', 'Open the frame in a tab', [['openAddress', 'https://frames.example/story']]],
    ['pdf', 'Kept digests', [['showList']]],
    ['digest-gone', 'Open the page', [['openAddress', 'https://frames.example/story']]],
    [
      'link-refused',
      'Allow on this site',
      [
        ['allowSite', 'https://frames.example'],
        ['readPage', false],
      ],
    ],
    ['not-permitted', 'Allow on all sites', [['allowAllSites'], ['readPage', false]]],
  ])('%s: “%s” does what it says', async (kind, name, expected) => {
    const { doors, taken } = openTestDoors();
    renderView({ state: 'empty', problem: problemOf(kind) }, { doors });
    fireEvent.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(taken).toEqual(expected));
  });

  it('says that nothing changed when the reader refuses', async () => {
    const { doors, taken } = openTestDoors();
    renderView({ state: 'empty', problem: problemOf('not-permitted') }, { doors: { ...doors, allowAllSites: async () => false } });
    fireEvent.click(screen.getByRole('button', { name: 'Allow on all sites' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Not allowed. Nothing has changed.'));
    expect(taken).toEqual([]);
  });

  it('says so when the browser does not open what it should', async () => {
    const { doors } = openTestDoors();
    const failing = { ...doors, openAddress: () => Promise.reject(new Error('no window')) };
    renderView({ state: 'empty', problem: problemOf('framed-article') }, { doors: failing });
    fireEvent.click(screen.getByRole('button', { name: 'Open the frame in a tab' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('The browser did not open it. Try again.'));
  });

  it('says what to do where a page did not load', () => {
    const { main } = renderView({ state: 'empty', problem: { kind: 'page-not-loaded' } });
    expect(main.querySelector('.problem > p')?.textContent).toContain('Reload the page, then click the Citeback icon.');
  });

  it('gives up pointing at the text with Escape too, and only then', () => {
    const { doors, taken } = openTestDoors();
    renderView({ state: 'empty', problem: { kind: 'picking' } }, { doors });
    fireEvent.keyDown(document.body, { key: 'x' });
    expect(taken).toEqual([]);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(taken).toEqual([['pickPart', 'end']]);
    cleanup();
    renderView({ state: 'empty', problem: { kind: 'no-text' } }, { doors });
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(taken).toHaveLength(1);
  });
});
