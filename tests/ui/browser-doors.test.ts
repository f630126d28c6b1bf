// @vitest-environment jsdom
import './as-extension-page.ts';
import { describe, expect, it } from 'vitest';
import { openDoors } from '../../src/ui/browser-doors.ts';

/** Puts the tabs of a browser in place, which writes down the tabs that it is asked to open. */
function placeTabs(active: { id: number; windowId: number; incognito: boolean }[]): unknown[] {
  const opened: unknown[] = [];
  const { browser } = globalThis as unknown as { browser: Record<string, unknown> };
  browser.tabs = {
    query: async () => active,
    create: async (tab: unknown) => {
      opened.push(tab);
      return { id: 99, windowId: 9, incognito: true };
    },
  };
  return opened;
}

describe('an address opened from a view', () => {
  it('opens in the window of that view, so that a private window’s stays there', async () => {
    const opened = placeTabs([{ id: 4, windowId: 9, incognito: true }]);
    await openDoors(4).openAddress('https://www.hollin-courier.example/town/bridge');
    expect(opened).toEqual([{ url: 'https://www.hollin-courier.example/town/bridge', active: true, windowId: 9 }]);
  });

  it('opens nowhere rather than in a window that nobody named', async () => {
    const opened = placeTabs([]);
    await expect(openDoors(4).openAddress('https://www.hollin-courier.example/')).rejects.toThrow('no window');
    expect(opened).toEqual([]);
  });
});
