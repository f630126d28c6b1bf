// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { MissingWords } from '../../../src/protocol/requests.ts';
import { citeWords } from '../../support/example-digest.ts';
import { openTestDoors, readyView, renderView } from '../render-digest.tsx';

afterEach(cleanup);

const was = 'The work will cost 6.4 million crowns, of which the province pays half.';
const now = 'The work will cost 7.1 million crowns, of which the province pays half.';
const place = citeWords('p3', was);
const changed: MissingWords = { outcome: 'changed', was, now, place };
const gone: MissingWords = { outcome: 'gone', was };
const ambiguous: MissingWords = {
  outcome: 'ambiguous',
  was: 'It was about time,',
  count: 14,
  offer: 7,
  tabId: 3,
  places: [
    { heading: 'Shops fear a quiet summer', before: 'winter. “', after: '” one passer-by said.' },
    { heading: null, before: '“', after: '” said another.' },
  ],
};

/** Clicks a sentence whose words are not simply there. */
async function clickOn(answer: MissingWords) {
  const { doors, taken } = openTestDoors(answer);
  const { main } = renderView(readyView(), { doors });
  fireEvent.click(screen.getByRole('link', { name: was }));
  const sheet = await screen.findByRole('region');
  taken.splice(0);
  return { main, sheet, taken };
}

describe('a sentence whose words have changed', () => {
  it('shows both wordings, and marks for eye and ear what differs', async () => {
    const { sheet } = await clickOn(changed);
    expect(sheet.querySelector('h2')?.textContent).toBe('This passage has changed since');
    expect([...sheet.querySelectorAll('.wording-label')].map((one) => one.textContent)).toEqual(['In your digest', 'On the page now']);
    expect([...sheet.querySelectorAll('del, ins')].map((one) => `${one.localName} ${one.textContent}`)).toEqual([
      'del [removed: 6.4]',
      'ins [new: 7.1]',
    ]);
    expect(sheet.querySelector('.wording-text')?.getAttribute('lang')).toBe('en');
  });

  it('stays in sight when the sheet comes up under it', async () => {
    const seen: unknown[] = [];
    globalThis.matchMedia = () => ({ matches: true }) as MediaQueryList;
    HTMLElement.prototype.scrollIntoView = function keep(how) {
      seen.push([this.textContent, how]);
    };
    await clickOn(changed);
    await waitFor(() => expect(seen).toEqual([[was, { block: 'nearest', behavior: 'instant' }]]));
  });

  it('leads to the present wording, as that and not as the words cited', async () => {
    const { taken } = await clickOn(changed);
    fireEvent.click(screen.getByRole('button', { name: 'Go to the present wording' }));
    expect(taken).toEqual([['lightPresent', 'bridge', place]]);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Shown in the page as it reads now, not as it was cited.'));
    expect(screen.getByRole('region')).toBeTruthy();
  });

  it('leads nowhere where the present wording stands at no one place', async () => {
    await clickOn({ ...changed, place: null });
    expect(screen.queryByRole('button', { name: 'Go to the present wording' })).toBeNull();
    expect(screen.getByText(/does not stand at one place/)).toBeTruthy();
  });

  it('can be read anew from there', async () => {
    const { taken } = await clickOn(changed);
    const [again] = screen.getAllByRole('button', { name: 'Read again' });
    if (again) fireEvent.click(again);
    expect(taken).toEqual([['readPage', false]]);
  });
});

describe('a sentence whose words are gone', () => {
  it('still shows them as they were kept, in their passage', async () => {
    const { sheet } = await clickOn(gone);
    expect(sheet.querySelector('h2')?.textContent).toBe('Not on the page any more');
    expect(sheet.querySelector('blockquote')?.textContent).toContain('Divers found cracks in three of the seven arches');
    expect(sheet.querySelector('mark')?.textContent).toBe(was);
  });
});

describe('a sentence whose words stand at several places', () => {
  it('offers each place with what stands around it, says how many there are, and goes to the one that is chosen', async () => {
    const { sheet, taken } = await clickOn(ambiguous);
    expect(sheet.querySelector('h2')?.textContent).toBe('These words stand on the page 14 times');
    expect([...sheet.querySelectorAll('.place')].map((one) => one.textContent)).toEqual([
      'Place 1Shops fear a quiet summerwinter. “It was about time,” one passer-by said.',
      'Place 2“It was about time,” said another.',
    ]);
    expect(sheet.textContent).toContain('and 12 more');
    expect(taken).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: /said another/ }));
    expect(taken).toEqual([['lightPlace', 3, 7, 1]]);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Shown in the page.'));
  });
});

describe('what is told of missing words', () => {
  it.each([
    ['changed', changed],
    ['gone', gone],
    ['ambiguous', ambiguous],
  ] as const)('is announced, named as the view’s condition, and without a fault that axe can see: %s', async (condition, answer) => {
    const { main, sheet } = await clickOn(answer);
    expect(main.dataset.condition).toBe(condition);
    expect(screen.getByRole('status').textContent).toBe(sheet.querySelector('h2')?.textContent);
    const { violations } = await axe.run(main, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('goes by its button and by Escape', async () => {
    const { sheet } = await clickOn(gone);
    fireEvent.keyDown(sheet, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('goes when another sentence is simply there', async () => {
    const { doors } = openTestDoors(gone);
    renderView(readyView(), { doors });
    fireEvent.click(screen.getByRole('link', { name: was }));
    await screen.findByRole('region');
    doors.light = async () => ({ outcome: 'lit' });
    fireEvent.click(screen.getByRole('link', { name: was }));
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
  });
});
