// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/protocol/settings.ts';
import { OptionsView } from '../../../src/ui/options/options-view.tsx';
import { findSiteName } from '../../../src/ui/options/site-name.ts';

afterEach(cleanup);

function renderOptions({
  settings = { length: 'standard', neverOn: ['mail.google.com'] },
  isGranted = true,
}: {
  settings?: Settings;
  isGranted?: boolean;
} = {}) {
  const taken: unknown[][] = [];
  let isAllowed = false;
  let tell: (allowed: boolean) => void = () => undefined;
  const allow = (allowed: boolean, asked: string) => {
    taken.push([asked]);
    isAllowed = allowed;
    tell(isAllowed);
  };
  const allSites = {
    isAllowed: async () => isAllowed,
    request: async () => {
      allow(isGranted, 'request');
      return isGranted;
    },
    drop: async () => {
      allow(false, 'drop');
      return true;
    },
    onChange: (hear: (allowed: boolean) => void) => {
      tell = hear;
      return () => undefined;
    },
  };
  const change = async (changed: Partial<Settings>) => {
    taken.push(['change', changed]);
  };
  const rendered = render(
    <OptionsView
      settings={settings}
      onChange={change}
      allSites={allSites}
      shortcuts={{ popup: 'Alt+Shift+D', panel: null }}
      openShortcutSettings={async () => void taken.push(['shortcuts'])}
      deleteAll={async () => void taken.push(['deleteAll'])}
    />,
  );
  return { ...rendered, taken };
}

const automatic = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Mark the icon on pages that are articles' });

describe('the settings', () => {
  it('switch automatic finding on and off as the browser grants it', async () => {
    const { taken } = renderOptions();
    await waitFor(() => expect(automatic().disabled).toBe(false));
    fireEvent.click(automatic());
    await waitFor(() => expect(automatic().checked).toBe(true));
    fireEvent.click(automatic());
    await waitFor(() => expect(automatic().checked).toBe(false));
    expect(taken).toEqual([['request'], ['drop']]);
  });

  it('stay off, and say so, where the reader refuses the browser', async () => {
    renderOptions({ isGranted: false });
    await waitFor(() => expect(automatic().disabled).toBe(false));
    fireEvent.click(automatic());
    expect(await screen.findByText(/^The browser did not give the permission/)).toBeTruthy();
    expect(automatic().checked).toBe(false);
  });

  it('keep a length as soon as it is chosen', async () => {
    const { taken } = renderOptions();
    fireEvent.click(screen.getByRole('radio', { name: 'Long' }));
    expect(taken).toEqual([['change', { length: 'long' }]]);
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
    fireEvent.click(screen.getByRole('button', { name: 'Delete all digests' }));
    expect(taken).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Delete them all' }));
    expect(taken).toEqual([['deleteAll']]);
    expect(await screen.findByText('All digests are deleted.')).toBeTruthy();
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
