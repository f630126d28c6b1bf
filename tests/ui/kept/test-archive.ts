import { openSearchIndex } from '../../../src/archive/search-index.ts';
import { wordsOfDigest } from '../../../src/archive/words-of-digest.ts';
import { cardOf, type KeptDigest } from '../../../src/library/kept-digest.ts';
import type { Archive, ImportOutcome, RemovedBatch } from '../../../src/protocol/archive.ts';
import type { KeptDoors } from '../../../src/ui/kept/kept-doors.ts';

/** An archive in memory over these digests, newest first, with the search of the real one; `imported` is what comes of taking over a file. */
export function openTestDoors(digests: KeptDigest[], imported: ImportOutcome = { outcome: 'refused', why: 'not-json' }) {
  let kept = [...digests];
  let removed: { batch: RemovedBatch; digests: KeptDigest[] } | null = null;
  const saved: [name: string, text: Promise<string>][] = [];
  const index = openSearchIndex(null);
  for (const { key, digest } of digests) index.put(wordsOfDigest(key, digest));
  const archive: Archive = {
    list: async (most) => ({
      cards: kept.slice(0, most ?? undefined).map(({ key, digest, changes }) => cardOf(key, digest, changes)),
      total: kept.length,
    }),
    search: async (words) => ({ keys: index.search(words), pending: 0 }),
    findExcerpts: async (_words, keys) => keys.map((key) => [key, `An excerpt of ${key.slice(-1)}.`]),
    findRemoved: async () => removed?.batch ?? null,
    bringBack: async () => {
      kept = digests.filter((one) => kept.includes(one) || removed?.digests.includes(one));
      removed = null;
    },
    forgetRemoved: async () => {
      removed = null;
    },
    sweep: async () => undefined,
    exportAll: async () => ({ file: new Blob(['{"kind":"citeback-library"}']), count: kept.length }),
    takeOver: async () => imported,
  };
  const doors: KeptDoors = {
    archive,
    async remove(key) {
      const gone = kept.filter((one) => key === null || one.key === key);
      kept = kept.filter((one) => !gone.includes(one));
      removed = { batch: { removedAt: '2026-11-27T12:00:00.000Z', count: gone.length }, digests: gone };
    },
    sweep: async () => undefined,
    saveFile: (name, file) => saved.push([name, file.text()]),
    now: () => Date.UTC(2026, 10, 27),
  };
  return { doors, saved, keys: () => kept.map(({ key }) => key) };
}
