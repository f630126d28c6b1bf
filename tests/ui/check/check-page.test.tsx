import { citeFrom } from '../../../src/core/evidence/cite.ts';
import { findQuotations } from '../../../src/core/quotations/find-quotations.ts';
// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/core/digest.ts';
import type { DigestFile } from '../../../src/core/export/digest-file.ts';
import { cardOf } from '../../../src/library/kept-digest.ts';
import type { CheckDoors } from '../../../src/ui/check/check-doors.ts';
import { CheckPage } from '../../../src/ui/check/check-page.tsx';
import { exampleDigest } from '../../support/example-digest.ts';
import { startThreadDouble } from './thread-double.ts';

afterEach(cleanup);

const KEY = 'bridge';
const other = { ...exampleDigest, source: { ...exampleDigest.source, title: 'A village gets its mill back' } };
const cards = [cardOf('mill', other, null), cardOf(KEY, exampleDigest, null)];
const summary = [
  'Divers found cracks in three of the seven arches last autumn.',
  '“A bridge that nobody may use is only a wall with holes,” said Ada Verning.',
  '“A bridge that nobody may cross is only a wall with holes,” said Tomas Quell.',
  'A circus has offered to lend four elephants.',
].join('\n');

function openPage({ words = '', inWindow = [KEY], ...changed }: Partial<CheckDoors> & { words?: string; inWindow?: string[] } = {}) {
  const lit: Citation[] = [];
  const saved: DigestFile[] = [];
  const copied: string[] = [];
  const doors: CheckDoors = {
    list: async () => cards,
    search: async (sought) => ({ keys: cards.filter(({ title }) => title.includes(sought)).map(({ key }) => key), pending: 0 }),
    find: async (key) => ({ digest: key === KEY ? exampleDigest : other, unshown: [], changes: null, written: null }),
    findInWindow: async () => inWindow,
    onInWindow: () => () => undefined,
    findQuotations: async (lines, language) => findQuotations(lines, language, citeFrom(lines)),
    startThread: () => startThreadDouble(),
    light: async (_key, citations) => {
      lit.push(...citations);
      return { outcome: 'lit' };
    },
    copyText: async (text) => void copied.push(text),
    saveFile: (file) => void saved.push(file),
    ...changed,
  };
  const { container } = render(<CheckPage words={words} doors={doors} />);
  return { container, lit, saved, copied };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const said = () => document.querySelector('.check-said')?.textContent ?? '';
const sentences = () => [...document.querySelectorAll<HTMLElement>('[data-sentence]')];
const ended = () => waitFor(() => expect(document.querySelector('main')?.dataset.check).toBe('checked'));

async function checked(changed: Parameters<typeof openPage>[0] = {}) {
  const page = openPage({ words: summary, ...changed });
  await waitFor(() => expect(document.querySelector('input:checked')).not.toBeNull());
  press('Check');
  await ended();
  return page;
}

it('offers a digest as soon as a tab of the window shows it', async () => {
  const inWindow: string[] = [];
  const heard: (() => void)[] = [];
  openPage({
    words: summary,
    findInWindow: async () => [...inWindow],
    onInWindow: (hear) => {
      heard.push(hear);
      return () => undefined;
    },
  });
  await waitFor(() => expect(document.querySelectorAll('input[type="radio"]')).toHaveLength(2));
  expect(document.querySelector('input:checked')).toBeNull();
  inWindow.push(KEY);
  for (const hear of heard) hear();
  await waitFor(() => expect(document.querySelector<HTMLInputElement>('input:checked')?.value).toBe(KEY));
});

describe('a summary that is checked', () => {
  it('has every sentence marked, with a count of each mark over them', async () => {
    await checked();
    expect(sentences().map(({ dataset }) => dataset.verdict)).toEqual(['carried', 'altered', 'other-speaker', 'not-found']);
    expect([...document.querySelectorAll('.check-tally li')].map(({ textContent }) => textContent)).toEqual([
      'Carried by the source: 1',
      'Not found in the source: 1',
      'Quotation altered: 1',
      'Real quotation, but someone else’s: 1',
    ]);
    expect(said()).toBe('Checked: 4 of 4');
  });

  it('has the article’s words beside each sentence, those that both have marked; a click lights them', async () => {
    const { lit } = await checked();
    const [first] = sentences();
    if (!first) throw new Error('no sentence');
    const words = within(first).getByRole('button');
    expect([...words.querySelectorAll('mark')].map(({ textContent }) => textContent).join(' ')).toContain('seven arches');
    fireEvent.click(words);
    expect(lit.map(({ exact }) => exact)).toEqual(['Divers found cracks in three of the seven arches last autumn.']);
    await waitFor(() => expect(document.querySelector('.quiet-words')?.textContent).toBe('Shown in the page.'));
    expect(words.dataset.active).toBe('true');
  });

  it('has both wordings of a quotation that was altered, and both speakers of one that is somebody else’s', async () => {
    await checked();
    const [, altered, somebodyElse] = sentences();
    expect([...(altered?.querySelectorAll('.wording') ?? [])].map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^In the source.*removed: cross\]/),
      expect.stringMatching(/^In the summary.*new: use\]/),
    ]);
    expect(somebodyElse?.querySelector('.said-by')?.textContent).toMatch(/^By the summary: Tomas Quell. By the source: Ada Verning/);
  });

  it('is taken along as Markdown, copied and saved, without the words “verified” or “true”', async () => {
    const { saved, copied } = await checked();
    press('Copy');
    press('Export');
    await waitFor(() => expect(copied).toHaveLength(1));
    expect(saved.map(({ text }) => text)).toEqual(copied);
    expect(saved[0]?.name).toMatch(/\.check\.md$/);
    expect(copied[0]).toContain(
      '> Divers found cracks in three of the seven arches last autumn.\n\n**Carried by the source**\n\n- In the source:',
    );
    expect(copied[0]).toMatch(/\[Show in the page\]\(<https:\/\/www\.hollin-courier\.example\/town\/bridge#:~:text=/);
    expect(`${copied[0]}${document.body.textContent}`).not.toMatch(/verified|\btrue\b/i);
  });

  it('breaks no rule of axe', async () => {
    const { container } = await checked();
    const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('before a check', () => {
  it('the articles of this window come first, and a single one is chosen already; the library can be searched', async () => {
    openPage();
    await waitFor(() => expect(document.querySelectorAll('.offered')).toHaveLength(2));
    const titles = () => [...document.querySelectorAll('.offered')].map((list) => list.textContent?.trim());
    expect(titles()).toEqual([expect.stringContaining('Hollin Bridge'), expect.stringContaining('mill')]);
    expect((document.querySelector('input:checked') as HTMLInputElement).value).toBe(KEY);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'Hollin' } });
    await waitFor(() => expect(document.querySelector('.found-count')?.textContent).toBe('Found: 1 of 2'));
  });

  it.each([
    ['no summary', { words: ' \n' }, 'Paste a summary first.'],
    ['nothing but signs that nobody sees', { words: '\u200b\u202e' }, 'Paste a summary first.'],
    ['no article', { words: summary, inWindow: [] }, 'Choose an article first.'],
    ['too many words', { words: 'a'.repeat(2 ** 20 + 1) }, 'This is longer than a million characters. Paste a part of it.'],
    ['an article that was deleted', { words: summary, find: async () => null }, 'This digest is no longer kept'],
    [
      'a fault',
      {
        words: summary,
        find: async () => {
          throw new Error('no answer');
        },
      },
      'Something went wrong in Citeback; try again.',
    ],
  ])('what is missing is told: %s', async (_what, changed, words) => {
    openPage(changed);
    await screen.findAllByRole('radio');
    await waitFor(() => expect(document.querySelectorAll('input:checked')).toHaveLength('inWindow' in changed ? 0 : 1));
    press('Check');
    await waitFor(() => expect(said()).toBe(words));
    expect(sentences()).toEqual([]);
  });

  it('no article at all is told, with what to do', async () => {
    openPage({ list: async () => [], inWindow: [] });
    await screen.findByText(/^There is no article to compare with yet/);
  });
});

it('a check under way can be stopped, and what was checked stays', async () => {
  const thread = startThreadDouble(2);
  openPage({ words: summary, startThread: () => thread });
  await waitFor(() => expect(document.querySelector('input:checked')).not.toBeNull());
  press('Check');
  await waitFor(() => expect(sentences()).toHaveLength(2));
  press('Cancel');
  await waitFor(() => expect(document.querySelector('main')?.dataset.check).toBe('stopped'));
  expect(said()).toBe('Checked: 2 of 4');
  expect(thread.isEnded()).toBe(true);
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
});

it('a former check that fails late says nothing over the newer one', async () => {
  let failFirst: (error: Error) => void = () => undefined;
  let asked = 0;
  const found = { digest: exampleDigest, unshown: [], changes: null, written: null };
  const find: CheckDoors['find'] = async () =>
    asked++ > 0
      ? found
      : await new Promise((_, reject) => {
          failFirst = reject;
        });
  openPage({ words: summary, find });
  await waitFor(() => expect(document.querySelector('input:checked')).not.toBeNull());
  press('Check');
  await waitFor(() => expect(asked).toBe(1));
  press('Check');
  await ended();
  failFirst(new Error('late'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(document.querySelector('main')?.dataset.check).toBe('checked');
});

it('a long outcome is drawn a part at a time', async () => {
  await checked({ words: `${summary.split('\n')[0]}\n`.repeat(150) });
  expect(sentences()).toHaveLength(100);
  press('Show more');
  await waitFor(() => expect(sentences()).toHaveLength(150));
});
