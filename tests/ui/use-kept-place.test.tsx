// @vitest-environment jsdom
import './as-extension-page.ts';
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { useKeptPlace } from '../../src/ui/use-kept-place.ts';

afterEach(cleanup);

const works = { get: async () => ({}), set: async () => undefined };
const broken = () => Promise.reject(new Error('no room'));

/** Opens a tab's digest over this browser's memory. */
function openPlace(memory: { get(): Promise<object>; set(): Promise<void> }) {
  const { browser } = globalThis as unknown as { browser: { storage: { session: object } } };
  Object.assign(browser.storage.session, memory);
  return renderHook(() => useKeptPlace(3, 'bridge')).result;
}

describe('the place in a digest', () => {
  it('goes with the source’s toggle', async () => {
    const place = openPlace(works);
    act(() => place.current.setOpen('source', true));
    await waitFor(() => expect(place.current.isOpen('source')).toBe(true));
    expect(place.current.isLost).toBe(false);
  });

  it('is said to be lost where the browser does not give it back, and the toggle works all the same', async () => {
    const place = openPlace({ ...works, get: broken });
    await waitFor(() => expect(place.current.isLost).toBe(true));
    act(() => place.current.setOpen('source', true));
    expect(place.current.isOpen('source')).toBe(true);
  });

  it('is said to be lost where the browser does not keep it', async () => {
    const place = openPlace({ ...works, set: broken });
    act(() => place.current.setOpen('source', true));
    await waitFor(() => expect(place.current.isLost).toBe(true));
  });

  it('is said to be lost where the browser does not keep how far it was scrolled', async () => {
    const place = openPlace({ ...works, set: broken });
    // The place must be found before scrolling is kept.
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    window.dispatchEvent(new Event('scroll'));
    await waitFor(() => expect(place.current.isLost).toBe(true));
  });
});
