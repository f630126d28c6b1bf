import type { Shelf } from '../library/kept-digest.ts';
import type { KnownTab } from '../platform/tabs.ts';
import { quietly } from './keep-digest.ts';
import type { ModelDeskNeeds } from './model-desk.ts';

/** What a model writes is kept beside the digest that it was written over, where that is still the one kept. "Last updated" stays: the text has not changed. */
export const keepWrittenOn = (shelfOf: (tab: KnownTab) => Promise<Shelf>): Pick<ModelDeskNeeds, 'findDigest' | 'keepWritten'> => ({
  async findDigest(tab, key, contentHash) {
    const kept = await (await shelfOf(tab)).findByKey(key);
    return kept?.digest.source.contentHash === contentHash ? kept.digest : null;
  },
  async keepWritten(tab, key, contentHash, written) {
    // It is in view all the same, and the digest itself has told that nothing can be kept.
    await quietly(shelfOf(tab).then((shelf) => shelf.putWritten(key, contentHash, written)));
  },
});
