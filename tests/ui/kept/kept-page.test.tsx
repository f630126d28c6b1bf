// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { ImportOutcome } from '../../../src/protocol/archive.ts';
import type { DigestCard } from '../../../src/protocol/requests.ts';
import type { KeptDoors } from '../../../src/ui/kept/kept-doors.ts';
import { KeptPage } from '../../../src/ui/kept/kept-page.tsx';
import { useFocusedEntry } from '../../../src/ui/kept/use-focused-entry.ts';
import { useKeptList } from '../../../src/ui/kept/use-kept-list.ts';
import { madeUpKept } from '../../support/made-up-library.ts';
import { openTestDoors } from './test-archive.ts';

afterEach(cleanup);

const NOW = Date.UTC(2026, 10, 27, 12);
const digests = (count: number) => Array.from({ length: count }, (_, number) => madeUpKept(number, NOW));

function TestPage({ doors, keepFor, opened }: { doors: KeptDoors; keepFor: 'ever' | 'never'; opened: DigestCard[] }) {
  const list = useKeptList(doors);
  useFocusedEntry(list, true);
  return (
    <main>
      <KeptPage list={list} doors={doors} keepFor={keepFor} onOpen={(card) => opened.push(card)} />
    </main>
  );
}

function renderPage(count: number, { keepFor = 'ever' as 'ever' | 'never', imported = undefined as ImportOutcome | undefined } = {}) {
  const test = openTestDoors(digests(count), imported);
  const opened: DigestCard[] = [];
  render(<TestPage doors={test.doors} keepFor={keepFor} opened={opened} />);
  return { ...test, opened };
}

/** What axe finds wrong; colours need a real browser. */
async function findViolations() {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

const titles = () => [...document.querySelectorAll('.entry-title')].map((title) => title.textContent);
const type = (words: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: words } });
const choose = (name: string, value: string) => fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
const rows = (count: number) => waitFor(() => expect(document.querySelectorAll('.kept-entry')).toHaveLength(count));

describe('the library page', () => {
  it('shows the newest digests, and more when asked, with the focus on the first of those', async () => {
    renderPage(180);
    await rows(50);
    await waitFor(() => expect(screen.getByText('180 digests')).toBeTruthy());
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await rows(150);
    await waitFor(() => expect(document.activeElement?.closest('li')?.dataset.key).toBe(madeUpKept(50, NOW).key));
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await rows(180);
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('opens the digest that is chosen', async () => {
    const { opened } = renderPage(3);
    await rows(3);
    const [, second] = document.querySelectorAll<HTMLElement>('.digest-entry');
    second?.click();
    expect(opened.map(({ key }) => key)).toEqual([madeUpKept(1, NOW).key]);
  });

  it('says where a page was found changed since', async () => {
    renderPage(6);
    await rows(6);
    const marks = [...document.querySelectorAll('.changed-mark')];
    expect(marks.map((mark) => mark.textContent)).toEqual(['Changed since 18 Nov 2026']);
    expect(marks[0]?.closest('li')?.dataset.key).toBe(madeUpKept(4, NOW).key);
  });
});

describe('searching and narrowing', () => {
  it('shows what was found, with the words marked and a sentence beside', async () => {
    renderPage(40);
    await rows(40);
    const [word = ''] = madeUpKept(7, NOW).digest.source.title.split(/[:\s]/);
    type(word.toUpperCase());
    await waitFor(() => expect(titles().length).toBeLessThan(40));
    expect(titles()).toContain(madeUpKept(7, NOW).digest.source.title);
    expect([...document.querySelectorAll('.entry-title mark')].map((mark) => mark.textContent)).toContain(word);
    await screen.findAllByText(/An excerpt of/);
    expect(document.querySelector('.found-count')?.textContent).toMatch(/^Found: \d+ of 40/);
  });

  it('says so where nothing fits, and shows all again', async () => {
    renderPage(5);
    await rows(5);
    type('xylophonist');
    expect(await screen.findByText('No digest fits.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    await rows(5);
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  it('narrows by site, by month and to changed pages, all at once', async () => {
    renderPage(49);
    await rows(49);
    const host = new URL(madeUpKept(4, NOW).digest.source.url).hostname;
    choose('Site', host);
    await waitFor(() => expect(titles().length).toBeLessThan(49));
    choose('Site', '');
    await rows(49);
    choose('Date', '2026-11');
    await rows(49);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Changed pages only' }));
    await rows(5);
    choose('Site', host);
    await waitFor(() => expect(titles()).toEqual([madeUpKept(4, NOW).digest.source.title]));
  });

  it('names each month, and how many digests it has', async () => {
    renderPage(45);
    await rows(45);
    const names = [...screen.getByRole('combobox', { name: 'Date' }).querySelectorAll('option')].map((option) => option.textContent);
    expect(names).toEqual(['Any date', 'November 2026 (45)']);
  });

  it('leads the key “/” to the search, and Escape out of it', async () => {
    renderPage(5);
    await rows(5);
    fireEvent.keyDown(document.body, { key: '/' });
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    expect(document.activeElement).toBe(field);
    type('xylophonist');
    await screen.findByText('No digest fits.');
    fireEvent.keyDown(field, { key: 'Escape' });
    await rows(5);
    expect(field.value).toBe('');
  });
});

describe('deleting', () => {
  it('takes one away and the focus to the next, and the button brings it back', async () => {
    const { keys } = renderPage(4);
    await rows(4);
    const [, button] = screen.getAllByRole('button', { name: /^Delete: / });
    button?.focus();
    button?.click();
    await rows(3);
    expect(document.activeElement?.closest('li')?.dataset.key).toBe(madeUpKept(2, NOW).key);
    expect(document.querySelector('.removed-bar')?.textContent).toMatch(/^Deleted: 1\. Can be brought back until /);
    fireEvent.click(screen.getByRole('button', { name: 'Bring back' }));
    await rows(4);
    expect(keys()).toEqual(digests(4).map(({ key }) => key));
    expect(document.querySelector('.removed-bar')).toBeNull();
  });

  it('is undone by the keys that undo everywhere, but not while words are being typed', async () => {
    renderPage(4);
    await rows(4);
    screen.getAllByRole('button', { name: /^Delete: / })[0]?.click();
    await rows(3);
    const field = screen.getByRole('searchbox');
    fireEvent.input(field, { target: { value: 'o' } });
    expect(fireEvent.keyDown(field, { key: 'z', ctrlKey: true })).toBe(true);
    fireEvent.input(field, { target: { value: '' } });
    await rows(3);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await rows(4);
  });

  it('takes all away when asked twice, and brings them back', async () => {
    renderPage(4);
    await rows(4);
    fireEvent.click(screen.getByRole('button', { name: 'Delete all' }));
    expect(document.querySelectorAll('.kept-entry')).toHaveLength(4);
    fireEvent.click(screen.getByRole('button', { name: 'Delete all' }));
    await rows(0);
    expect(screen.getByText('No digests kept yet.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Bring back' }));
    await rows(4);
  });

  it('is for good where the reader says so', async () => {
    const { keys } = renderPage(2);
    await rows(2);
    screen.getAllByRole('button', { name: /^Delete: / })[0]?.click();
    await rows(1);
    fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    await waitFor(() => expect(document.querySelector('.removed-bar')).toBeNull());
    expect(keys()).toHaveLength(1);
  });
});

describe('the library as a file', () => {
  it('is saved under the day’s name', async () => {
    const { saved } = renderPage(3);
    await rows(3);
    fireEvent.click(screen.getByRole('button', { name: 'Export all' }));
    expect(await screen.findByText('Exported: citeback-library-2026-11-27.json. Digests: 3.')).toBeTruthy();
    expect(saved.map(([name]) => name)).toEqual(['citeback-library-2026-11-27.json']);
  });

  const taken = { outcome: 'taken' as const, added: 0, newer: 0, same: 0, older: 0, past: 0 };
  it.each<[ImportOutcome, string]>([
    [{ ...taken, added: 2, newer: 1, same: 3 }, 'Added: 2. Replaced by newer ones: 1. Here already: 3.'],
    [{ ...taken, older: 1, past: 4 }, 'Left out because yours are newer: 1. Left out because they are older than you keep: 4.'],
    [taken, 'The file holds no digests.'],
    [{ outcome: 'refused', why: 'too-large' }, 'The file is too large. Nothing has changed.'],
    [
      { outcome: 'refused', why: 'newer-version' },
      'This file is from a newer version of Citeback. Update Citeback, then import it. Nothing has changed.',
    ],
  ])('tells what came of taking it over: %o', async (imported, words) => {
    renderPage(1, { imported });
    await rows(1);
    const input = document.querySelector<HTMLInputElement>('.library-file input[type="file"]');
    if (!input) throw new Error('no field for files');
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'library.json')] });
    fireEvent.change(input);
    expect(await screen.findByText(words)).toBeTruthy();
  });
});

describe('a library that is empty', () => {
  it('says that nothing is kept where the reader chose so, and leads to the settings', async () => {
    renderPage(0, { keepFor: 'never' });
    expect(await screen.findByText('Nothing is kept, as you chose in the settings.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Settings' }).getAttribute('href')).toBe('options.html');
  });

  it('says in clear words that the browser has no storage', async () => {
    const { doors } = openTestDoors([]);
    doors.archive.list = () => Promise.reject(new Error('VersionError'));
    render(<TestPage doors={doors} keepFor="ever" opened={[]} />);
    expect((await screen.findByRole('alert')).textContent).toContain('The browser gives no storage');
  });
});

it('the library has no fault that axe knows, full, searched, emptied and with something deleted', async () => {
  renderPage(8);
  await rows(8);
  expect(await findViolations()).toEqual([]);
  screen.getAllByRole('button', { name: /^Delete: / })[0]?.click();
  await rows(7);
  expect(await findViolations()).toEqual([]);
  type('harbour');
  await screen.findByText(/^Found:/);
  expect(await findViolations()).toEqual([]);
  type('xylophonist');
  await screen.findByText('No digest fits.');
  expect(await findViolations()).toEqual([]);
});
