import type { KeptDigest, Shelf } from '../library/kept-digest.ts';
import type { KnownTab } from '../platform/tabs.ts';
import { quietly } from './keep-digest.ts';
import type { ModelDeskNeeds } from './model-desk.ts';

/** What a model writes is kept beside the digest that it was written over, where that is still the one kept. "Last updated" stays: the text has not changed. */
export function keepWrittenOn(shelfOf: (tab: KnownTab) => Promise<Shelf>): Pick<ModelDeskNeeds, 'findDigest' | 'keepWritten'> {
  const findKept = async (shelf: Shelf, key: string, contentHash: string): Promise<KeptDigest | null> => {
    const kept = await shelf.findByKey(key);
    return kept?.digest.source.contentHash === contentHash ? kept : null;
  };
  return {
    findDigest: async (tab, key, contentHash) => (await findKept(await shelfOf(tab), key, contentHash))?.digest ?? null,
    async keepWritten(tab, key, contentHash, written) {
      const keep = async () => {
        const shelf = await shelfOf(tab);
        const kept = await findKept(shelf, key, contentHash);
        if (kept) await shelf.put({ ...kept, written });
      };
      // It is in view all the same, and the digest itself has told that nothing can be kept.
      await quietly(keep());
    },
  };
}
