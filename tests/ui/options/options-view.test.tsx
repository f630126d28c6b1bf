// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/protocol/settings.ts';
import { OptionsView } from '../../../src/ui/options/options-view.tsx';
import { findSiteName } from '../../../src/ui/options/site-name.ts';
import { openTestFinding } from '../test-finding.tsx';
import { openTestModels } from './models/test-models.ts';
import { openTestLeave } from './test-leave.ts';

afterEach(cleanup);

const SETTINGS: Settings = {
  length: 'standard',
  neverOn: ['mail.google.com'],
  findArticles: false,
  language: null,
  iconOpens: 'popup',
  highlight: 'yellow',
  keepFor: 'ever',
  models: { engine: 'none' },
  writtenIn: null,
  translateQuotations: false,
};

const LANGUAGES = [
  { folder: 'en', tag: 'en' },
  { folder: 'pt_BR', tag: 'pt-BR' },
  { folder: 'fr', tag: 'fr' },
];

function renderOptions(failing: Partial<Parameters<typeof OptionsView>[0]> = {}) {
  const { allSites, taken } = openTestFinding({ isAllowed: true });
  const rendered = render(
    <OptionsView
      settings={SETTINGS}
      languages={LANGUAGES}
      onChange={async (changed) => void taken.push(['change', changed])}
      allSites={allSites}
      siteLeave={openTestLeave(taken).leave}
      modelDoors={openTestModels().modelDoors}
      shortcuts={{ popup: 'Alt+Shift+D', panel: null }}
      openShortcutSettings={async () => void taken.push(['shortcuts'])}
      deleteAll={async () => void taken.push(['deleteAll'])}
      countPast={async (keepFor) => (keepFor === 'never' ? 3 : 0)}
      {...failing}
    />,
  );
  return { ...rendered, taken };
}

const broken = () => Promise.reject(new Error('no answer'));

describe('the settings', () => {
  it('keep automatic finding as the reader’s own choice', async () => {
    const { taken } = renderOptions();
    const automatic = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Mark the icon on pages that are articles' });
    await waitFor(() => expect(automatic.disabled).toBe(false));
    fireEvent.click(automatic);
    await waitFor(() => expect(taken).toEqual([['request'], ['change', { findArticles: true }]]));
  });

  it.each([
    ['a change is not kept', { onChange: broken }, 'Remove mail.google.com', 'That could not be saved. Try again.'],
    [
      'the page of shortcuts does not open',
      { openShortcutSettings: broken },
      'Change them in the browser',
      'The browser did not open its page of shortcuts. You find it in the browser’s page of extensions.',
    ],
  ])('say so where %s', async (_, failing, button, words) => {
    renderOptions(failing);
    fireEvent.click(screen.getByRole('button', { name: button }));
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('say so where not everything is deleted', async () => {
    renderOptions({ deleteAll: broken });
    fireEvent.click(screen.getByRole('button', { name: 'Delete all data' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(await screen.findByText('Not everything could be deleted. Try again.')).toBeTruthy();
  });

  it('keep a length as soon as it is chosen', async () => {
    const { taken } = renderOptions();
    fireEvent.click(screen.getByRole('radio', { name: 'Long' }));
    expect(taken).toEqual([['change', { length: 'long' }]]);
    expect(await screen.findByText('Saved.')).toBeTruthy();
  });

  it.each([
    ['the panel beside the page', { iconOpens: 'panel' }],
    ['Pink', { highlight: 'pink' }],
  ])('keep “%s” as soon as it is chosen', async (name, change) => {
    const { taken } = renderOptions();
    fireEvent.click(screen.getByRole('radio', { name }));
    expect(taken).toEqual([['change', change]]);
    expect(await screen.findByText('Saved.')).toBeTruthy();
  });

  it('add, suggest and remove sites that are left alone', () => {
    const { taken } = renderOptions();
    fireEvent.input(screen.getByRole('textbox', { name: 'Add a site' }), { target: { value: 'https://www.Harbour-Bank.example/login' } });
    fireEvent.submit(screen.getByRole('textbox'));
    fireEvent.click(screen.getByRole('button', { name: 'Remove mail.google.com' }));
    expect(taken).toEqual([
      ['change', { neverOn: ['harbour-bank.example', 'mail.google.com'] }],
      ['change', { neverOn: [] }],
    ]);
    expect(screen.queryByText('+ mail.google.com')).toBeNull();
    fireEvent.click(screen.getByText('+ paypal.com'));
    expect(taken.at(-1)).toEqual(['change', { neverOn: ['mail.google.com', 'paypal.com'] }]);
  });

  it('say what is wrong with a site that is none', async () => {
    const { taken } = renderOptions();
    fireEvent.input(screen.getByRole('textbox', { name: 'Add a site' }), { target: { value: 'my bank' } });
    fireEvent.submit(screen.getByRole('textbox'));
    expect(await screen.findByText(/^That is not the name of a site/)).toBeTruthy();
    expect(taken).toEqual([]);
  });

  it('delete everything only when asked twice', async () => {
    const { taken } = renderOptions();
    fireEvent.click(screen.getByRole('button', { name: 'Delete all data' }));
    expect(taken).toEqual([]);
    expect(screen.getByRole('group', { name: 'Delete every digest and all settings for good? This cannot be undone.' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(taken).toEqual([['deleteAll']]);
    expect(await screen.findByText('All data is deleted.')).toBeTruthy();
  });

  it('ask before a choice that deletes digests, say how many, and leave all as it was where the reader does not want it', async () => {
    const { taken } = renderOptions();
    fireEvent.click(screen.getByRole('radio', { name: 'Not at all' }));
    expect(await screen.findByText('Digests that are not kept then: 3. Delete them for good?')).toBeTruthy();
    const isInForce = () => screen.getByRole<HTMLInputElement>('radio', { name: 'For ever' }).checked;
    expect(isInForce(), 'while the question waits').toBe(true);
    expect(screen.getByRole('group', { name: /^Not at all Digests/ })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Cancel');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(isInForce()).toBe(true);
    expect(taken).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: 'Not at all' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Delete for good' }));
    expect(taken).toEqual([['change', { keepFor: 'never' }]]);
  });

  it('take a choice at once that deletes nothing', async () => {
    const { taken } = renderOptions();
    fireEvent.click(screen.getByRole('radio', { name: 'For 30 days' }));
    await waitFor(() => expect(taken).toEqual([['change', { keepFor: '30-days' }]]));
  });

  it('have no fault that axe can see', async () => {
    const { container } = renderOptions();
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('a site’s name', () => {
  it.each([
    ['example.com', 'example.com'],
    [' WWW.Example.com ', 'example.com'],
    ['https://mail.example.com/inbox?x=1', 'mail.example.com'],
    ['example', null],
    ['two words.com', null],
    ['', null],
    ['javascript:alert(1)', null],
    ['*.example.com', null],
  ])('is read from “%s” as %s', (typed, name) => {
    expect(findSiteName(typed)).toBe(name);
  });
});
