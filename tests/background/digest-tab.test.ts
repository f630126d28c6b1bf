import { expect, it } from 'vitest';
import { digestTab } from '../../src/background/digest-tab.ts';
import { openPrivateShelf } from '../../src/library/passing-shelf.ts';
import type { KnownTab } from '../../src/platform/tabs.ts';
import { exampleDigest } from '../support/example-digest.ts';
import { createMemory } from '../support/memory.ts';
import { readStory } from '../support/read-story.ts';

const TAB: KnownTab = { id: 3, windowId: 1, address: 'https://courier.example/ferry', isPrivate: false, isLoading: false };
const ORDER = { scope: 'page' as const, anyway: false, byGesture: true, afterLoad: null };

it('of a digest that is stopped while it is written nothing is kept', async () => {
  const shelf = openPrivateShelf(1, { ...createMemory(new Map()), isOpen: async () => true });
  const stopping = new AbortController();
  const run = digestTab(
    TAB,
    ORDER,
    shelf,
    {
      read: async () => ({ article: readStory('news-swing-bridge', 'first') }),
      writer: (signal) => ({
        hash: async () => '0'.repeat(64),
        async write() {
          stopping.abort(new Error('stopped'));
          signal.throwIfAborted();
          return exampleDigest;
        },
      }),
      length: async () => 'standard',
      version: '1',
      now: () => '2026-05-01T08:00:00.000Z',
    },
    () => undefined,
    stopping.signal,
  );
  await expect(run).rejects.toThrow('stopped');
  expect(await shelf.list()).toEqual([]);
});
