import type { RecordMemory } from '../../src/background/tab-records.ts';

/** What the browser's own memory does with all whose name begins so, when a window or a tab is closed. */
export async function forgetWhatBegins(prefix: string, memory: RecordMemory): Promise<void> {
  await memory.forget(...(await memory.recallAll(prefix)).map(([key]) => key));
}

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
