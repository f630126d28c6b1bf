// @vitest-environment jsdom
import './as-extension-page.ts';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Digest } from '../../src/core/digest.ts';
import { Outline } from '../../src/ui/outline.tsx';
import { exampleDigest } from '../support/example-digest.ts';
import { openTestDoors, readyView, renderView } from './render-digest.tsx';

/** Where each section stands, from the window's upper edge; jsdom lays nothing out. */
let tops: Record<string, number> = {};
let scrolledTo: (string | undefined)[] = [];

beforeEach(() => {
  tops = {};
  scrolledTo = [];
  HTMLElement.prototype.getBoundingClientRect = function () {
    return { top: tops[this.dataset.section ?? ''] ?? 0 } as DOMRect;
  };
  HTMLElement.prototype.scrollIntoView = function () {
    scrolledTo.push(this.dataset.section);
  };
  globalThis.matchMedia = () => ({ matches: true }) as MediaQueryList;
  globalThis.CSS = { escape: (text: string) => text } as typeof CSS;
});
afterEach(cleanup);

const [section] = exampleDigest.sections;
if (!section) throw new Error('the example has no section');
const sections = ['Repairs', '', 'Shops', 'Dates'].map((heading, at) => ({ ...section, id: `s${at}`, heading, quotations: [] }));
const digest: Digest = { ...exampleDigest, sections };

const show = (shown: Digest = digest) => renderView(readyView(shown), { doors: { ...openTestDoors().doors, Outline } });
const outline = () => screen.getByRole('navigation', { name: 'Sections' });
const opener = () => within(outline()).getByRole('button', { expanded: false });

function scrollTo(places: Record<string, number>): void {
  tops = places;
  window.dispatchEvent(new Event('scroll'));
}

describe('the outline of a digest', () => {
  it('lists its headed sections after its beginning, once it is opened', () => {
    show();
    fireEvent.click(opener());
    const listed = within(outline()).getAllByRole('listitem');
    expect(listed.map(({ textContent }) => textContent)).toEqual(['Beginning', 'Repairs', 'Shops', 'Dates']);
  });

  it('names the section that the reader is at', async () => {
    show();
    scrollTo({ s0: -900, s1: -300, s2: 100, s3: 700 });
    await waitFor(() => expect(opener().textContent).toBe('Shops'));
    fireEvent.click(opener());
    expect(within(outline()).getByRole('button', { current: 'location' }).textContent).toBe('Shops');
    scrollTo({ s0: 400, s1: 700, s2: 900, s3: 1200 });
    await waitFor(() => expect(within(outline()).getByRole('button', { current: 'location' }).textContent).toBe('Beginning'));
  });

  it('leads to a section, takes the focus there and closes', () => {
    const { main } = show();
    fireEvent.click(opener());
    fireEvent.click(within(outline()).getByRole('button', { name: 'Dates' }));
    expect(scrolledTo).toEqual(['s3']);
    expect(document.activeElement).toBe(main.querySelector('[data-section="s3"]'));
    expect(opener()).toBeTruthy();
  });

  it('closes on Escape, with the focus where it was opened', () => {
    show();
    fireEvent.click(opener());
    fireEvent.keyDown(within(outline()).getByRole('button', { name: 'Shops' }), { key: 'Escape' });
    expect(document.activeElement).toBe(opener());
    expect(scrolledTo).toEqual([]);
  });

  it('is not there where a digest has one section only', () => {
    show({ ...digest, sections: sections.slice(0, 2) });
    expect(screen.queryByRole('navigation', { name: 'Sections' })).toBeNull();
  });

  it('has no fault that axe can see', async () => {
    const { main } = show();
    fireEvent.click(opener());
    const { violations } = await axe.run(main, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
