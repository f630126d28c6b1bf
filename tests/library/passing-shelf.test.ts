import { describe, expect, it } from 'vitest';
import { shelfOfTab } from '../../src/background/shelf-of-tab.ts';
import { cutWritten } from '../../src/core/written.ts';
import { unkeptOf } from '../../src/library/passing-shelf.ts';
import { limitsAt } from '../../src/library/sweep-shelves.ts';
import type { KnownTab } from '../../src/platform/tabs.ts';
import { oldestKept, type Settings, settingsSchema } from '../../src/protocol/settings.ts';
import { madeUpKept } from '../support/made-up-library.ts';
import { createMemory, forgetWhatBegins } from '../support/memory.ts';

const NOW = Date.UTC(2026, 10, 27, 12);
const tab: KnownTab = { id: 7, windowId: 1, address: 'https://a.example/', isPrivate: false, isLoading: false };
const kept = madeUpKept(0, NOW);

function surroundings(keepFor: Settings['keepFor'], openTabs = [7]) {
  const stored = new Map<string, string>();
  const memory = createMemory(stored);
  const nothing = async () => null;
  const library = {
    findByKey: nothing,
    findByAddress: nothing,
    put: async () => undefined,
    putWritten: async () => undefined,
    remove: async () => undefined,
    removeAll: async () => undefined,
    list: async () => [],
  };
  return {
    stored,
    memory,
    library,
    needs: {
      library,
      memory,
      loadSettings: async () => settingsSchema.parse({ keepFor }),
      findTab: async (id: number) => (openTabs.includes(id) ? { ...tab, id } : null),
      isWindowOpen: async () => true,
    },
  };
}

describe('where the digests of a tab are kept', () => {
  it.each(['ever', '30-days'] as const)('is the library where they are kept (%s)', async (keepFor) => {
    const { needs, library } = surroundings(keepFor);
    expect(await shelfOfTab(tab, needs)).toBe(library);
  });

  it('is the tab’s own memory where nothing is to be kept, and they go with the tab', async () => {
    const { needs, memory, stored } = surroundings('never');
    const shelf = await shelfOfTab(tab, needs);
    await shelf.put(kept);
    expect((await shelf.findByKey(kept.key))?.digest).toEqual(kept.digest);
    await forgetWhatBegins(unkeptOf(8), memory);
    expect(stored.size).toBe(1);
    await forgetWhatBegins(unkeptOf(7), memory);
    expect(stored.size).toBe(0);
  });

  it('has what a model wrote come to its digest at once: not to one that is deleted or of another text by then', async () => {
    const { needs } = surroundings('never');
    const shelf = await shelfOfTab(tab, needs);
    const { contentHash } = kept.digest.source;
    const written = cutWritten(kept.digest, { asked: { id: 'anthropic', model: 'm' }, writtenIn: null, isWhole: true });
    await shelf.put(kept);
    await Promise.all([shelf.putWritten(kept.key, contentHash, written), shelf.remove(kept.key, '')]);
    expect(await shelf.findByKey(kept.key)).toBe(null);
    const newer = { ...kept, digest: { ...kept.digest, source: { ...kept.digest.source, contentHash: 'newer' } } };
    await shelf.put(kept);
    await Promise.all([shelf.putWritten(kept.key, contentHash, written), shelf.put(newer)]);
    expect(await shelf.findByKey(kept.key)).toEqual(newer);
    await shelf.putWritten(kept.key, contentHash, written);
    expect(await shelf.findByKey(kept.key)).toEqual(newer);
    await shelf.putWritten(kept.key, 'newer', written);
    expect((await shelf.findByKey(kept.key))?.written).toEqual(written);
  });

  it('takes nothing for a tab that has been closed meanwhile', async () => {
    const { needs, stored } = surroundings('never', []);
    await (await shelfOfTab(tab, needs)).put(kept);
    expect(stored.size).toBe(0);
  });

  it('is the window’s memory in private windows, whatever the choice', async () => {
    const { needs, stored } = surroundings('ever');
    await (await shelfOfTab({ ...tab, isPrivate: true }, needs)).put(kept);
    expect([...stored.keys()]).toEqual([`private:1:${kept.key}`]);
  });
});

describe('the choice how long digests are kept', () => {
  it('is for ever where the reader has not chosen', () => {
    expect(settingsSchema.parse({}).keepFor).toBe('ever');
  });

  it('says by a clock what is past it', () => {
    const [today, lastMonth] = ['2026-11-27T11:00:00.000Z', '2026-10-28T11:00:00.000Z'];
    const isPast = (keepFor: Settings['keepFor']) => [today, lastMonth].map((updatedAt) => updatedAt < oldestKept(keepFor, NOW));
    expect(isPast('ever')).toEqual([false, false]);
    expect(isPast('30-days')).toEqual([false, true]);
    expect(isPast('never')).toEqual([true, true]);
  });

  it('lets what was deleted be brought back for an hour, and not at all where nothing is kept', () => {
    expect(limitsAt(NOW, { keepFor: 'ever' }).removed).toBe('2026-11-27T11:00:00.000Z');
    expect('2026-11-27T12:00:00.000Z' < limitsAt(NOW, { keepFor: 'never' }).removed).toBe(true);
  });
});
