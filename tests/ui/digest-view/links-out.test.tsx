// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { citeWords, exampleDigest } from '../../support/example-digest.ts';
import { openTestDoors, readyView, renderView } from '../render-digest.tsx';

afterEach(cleanup);

const PAGE = 'https://www.hollin-courier.example/town/bridge';
const SENTENCE = 'Cars must take the ring road from 4 May.';
const WORDS = `${PAGE}#:~:text=Cars%20must%20take%20the%20ring%20road%20from%204%20May.&text=Cars%20must%20take%20the&text=road%20from%204%20May.`;

/** Shows the example with its source open, in a private window or not. */
function show(isPrivate: boolean) {
  const { doors, taken } = openTestDoors();
  const { main } = renderView(readyView(exampleDigest, { isPrivate }), { doors });
  fireEvent.click(screen.getByRole('button', { name: 'Show me the source' }));
  const link = (name: string) => screen.getByRole('link', { name });
  return { main, taken, sentence: link(SENTENCE), article: link('Open the article') };
}

const middle = () => new MouseEvent('auxclick', { button: 1, bubbles: true, cancelable: true });
const right = () => new MouseEvent('auxclick', { button: 2, bubbles: true, cancelable: true });
const click = (keys: MouseEventInit = {}) => new MouseEvent('click', { ...keys, bubbles: true, cancelable: true });

describe.each([
  ['a private window', true],
  ['a window', false],
])('a link to the article in %s', (_, isPrivate) => {
  it.each([
    ['the middle button', middle],
    ['Ctrl', () => click({ ctrlKey: true })],
    ['Shift', () => click({ shiftKey: true })],
    ['the Command key', () => click({ metaKey: true })],
  ])('opens in that window by a click with %s, and never by the browser itself', (_by, event) => {
    const { taken, sentence, article } = show(isPrivate);
    // fireEvent gives false where the browser's own way was prevented.
    expect([fireEvent(sentence, event()), fireEvent(article, event())]).toEqual([false, false]);
    expect(taken).toEqual([
      ['openAddress', WORDS],
      ['openAddress', PAGE],
    ]);
  });

  it('opens the article by a plain click, and lights a sentence’s words', () => {
    const { taken, sentence, article } = show(isPrivate);
    expect([fireEvent(sentence, click()), fireEvent(article, click())]).toEqual([false, false]);
    expect(taken).toEqual([
      ['light', 'bridge', [citeWords('p2', SENTENCE)], null],
      ['openAddress', PAGE],
    ]);
  });

  it('leaves the right button alone', () => {
    const { taken, sentence } = show(isPrivate);
    expect(fireEvent(sentence, right())).toBe(true);
    expect(taken).toEqual([]);
  });
});

describe('a private window', () => {
  it('holds no address of the web that the browser itself could open', () => {
    const { main } = show(true);
    expect([...main.querySelectorAll('[href]')].map((link) => link.getAttribute('href'))).toEqual(['options.html']);
    expect(main.querySelectorAll('a[data-claim]')).toHaveLength(7);
  });

  it('has links that the keyboard reaches and Enter activates', () => {
    const { taken, sentence, article } = show(true);
    expect([sentence.tabIndex, article.tabIndex]).toEqual([0, 0]);
    expect([sentence, article].map((link) => link.getAttribute('tabindex'))).toEqual(['0', '0']);
    fireEvent.keyDown(sentence, { key: 'Enter' });
    fireEvent.keyDown(sentence, { key: 'a' });
    fireEvent.keyDown(sentence, { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(article, { key: 'Enter' });
    expect(taken).toEqual([
      ['light', 'bridge', [citeWords('p2', SENTENCE)], null],
      ['openAddress', WORDS],
      ['openAddress', PAGE],
    ]);
  });
});

it('a link that the browser does not open says so', async () => {
  const { doors } = openTestDoors();
  const { main } = renderView(readyView(), { doors: { ...doors, openAddress: () => Promise.reject(new Error('no window')) } });
  fireEvent(screen.getByRole('link', { name: SENTENCE }), middle());
  await waitFor(() => expect(within(main).getByRole('status').textContent).toBe('The browser did not open it. Try again.'));
});
