import { byNewestUpdate, cardOf, type KeptDigest, type Shelf, withWritten } from '../../src/library/kept-digest.ts';

/** A library in a map. */
export function plainShelf(kept = new Map<string, KeptDigest>()): Shelf {
  return {
    findByKey: async (key) => kept.get(key) ?? null,
    findByAddress: async (address) => [...kept.values()].find(({ addresses }) => addresses.includes(address)) ?? null,
    async put(one) {
      kept.set(one.key, one);
    },
    async putWritten(key, contentHash, written) {
      const one = withWritten(kept.get(key), contentHash, written);
      if (one) kept.set(key, one);
    },
    async remove(key) {
      if (key === null) kept.clear();
      else kept.delete(key);
    },
    async removeAll() {
      kept.clear();
    },
    list: async () => [...kept.values()].map(({ key, digest, changes }) => cardOf(key, digest, changes)).sort(byNewestUpdate),
  };
}
