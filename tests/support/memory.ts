import type { RecordMemory } from '../../src/background/tab-records.ts';

/** Memory as a browser's session storage gives it: what comes back is a copy. */
export function createMemory(stored = new Map<string, string>()): RecordMemory {
  return {
    async remember(key, value) {
      stored.set(key, JSON.stringify(value));
    },
    recallAll: async (prefix) =>
      [...stored].filter(([key]) => key.startsWith(prefix)).map(([key, value]) => [key, JSON.parse(value) as unknown]),
    async forget(...keys) {
      for (const key of keys) stored.delete(key);
    },
  };
}
