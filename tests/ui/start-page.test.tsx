// @vitest-environment jsdom
import './as-extension-page.ts';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startPageAfter } from '../../src/ui/start-page.tsx';

beforeEach(() => {
  const place = document.createElement('div');
  place.id = 'view';
  document.body.replaceChildren(place);
});

const heading = () => document.querySelector('h1')?.textContent;

describe('a page of the extension', () => {
  it('begins once that is there which it shows', async () => {
    startPageAfter(
      Promise.resolve('Settings'),
      (found) => <h1>{found}</h1>,
      () => 'Settings – Citeback',
    );
    await vi.waitFor(() => expect(heading()).toBe('Settings'));
    expect([document.title, document.documentElement.lang]).toEqual(['Settings – Citeback', 'en']);
  });

  it('says so, and what to do, where it cannot begin', async () => {
    startPageAfter(
      Promise.reject(new Error('the storage is locked')),
      () => <h1>Settings</h1>,
      () => 'Settings – Citeback',
    );
    await vi.waitFor(() => expect(heading()).toBe('Something went wrong in Citeback'));
    const main = document.querySelector('main');
    expect(main?.dataset.state).toBe('error');
    expect(main?.querySelector('[data-problem="unexpected"] button')?.textContent).toBe('Try again');
    expect(main?.querySelector('details')?.textContent).toContain('the storage is locked');
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
