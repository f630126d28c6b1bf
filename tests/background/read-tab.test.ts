import { expect, it, vi } from 'vitest';
import { type PageDoor, readTab } from '../../src/background/read-tab.ts';
import { PageLeft } from '../../src/platform/page-errors.ts';
import type { KnownTab } from '../../src/platform/tabs.ts';

const TAB: KnownTab = { id: 3, windowId: 1, address: 'https://courier.example/ferry', isPrivate: false, isLoading: false };
const ORDER = { scope: 'page' as const, anyway: false, byGesture: true };
const never = new Promise<never>(() => undefined);

/** A page that does not answer; `asked` is what was asked of it. */
function openDoor(changes: Partial<PageDoor> = {}) {
  const asked: string[] = [];
  const note = (what: string) => void asked.push(what);
  const door: PageDoor = {
    injectReader: async () => note('inject'),
    readPage: () => {
      note('read');
      return never;
    },
    stopReading: () => note('stop'),
    ...changes,
  };
  return { door, asked };
}

it('a reading that is stopped ends in the page too', async () => {
  const { door, asked } = openDoor();
  const stopping = new AbortController();
  const reading = readTab(TAB, ORDER, door, stopping.signal);
  await vi.waitUntil(() => asked.includes('read'));
  stopping.abort(new Error('stopped'));
  await expect(reading).rejects.toThrow('stopped');
  expect(asked).toEqual(['inject', 'read', 'stop']);
});

it('one that is stopped before it began asks nothing of the page', async () => {
  const { door, asked } = openDoor({ injectReader: () => never });
  await expect(readTab(TAB, ORDER, door, AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped');
  expect(asked).toEqual(['stop']);
});

it('one that nobody stops tells that the page was left', async () => {
  const { door, asked } = openDoor({ readPage: () => Promise.reject(new PageLeft('gone')) });
  expect(await readTab(TAB, ORDER, door, new AbortController().signal)).toEqual({ problem: { kind: 'navigated-away' } });
  expect(asked).toEqual(['inject']);
});
