import * as z from 'zod/mini';
import { byNewestUpdate, cardOf, type KeptDigest, keptDigestSchema, type Shelf } from './kept-digest.ts';

/** Memory that outlives the worker but not the browser, and never reaches the disk. */
export interface SessionMemory {
  remember(key: string, value: unknown): Promise<void>;
  recallAll(prefix: string): Promise<[key: string, value: unknown][]>;
  forget(...keys: string[]): Promise<void>;
}

/** Where private digests live, and whether the window that they belong to is still open. */
export interface PrivateMemory extends SessionMemory {
  isOpen(windowId: number): Promise<boolean>;
}

const PREFIX = 'private:';
const privateDigestSchema = z.strictObject({ windowId: z.number(), kept: keptDigestSchema });

/** The digests of the private windows, in memory only; what is put here belongs to one of them and goes with it. A window that has been closed takes nothing any more. */
export function openPrivateShelf(windowId: number, memory: PrivateMemory): Shelf {
  const all = async () => (await memory.recallAll(PREFIX)).flatMap(([name, value]) => readPrivate(name, value));
  const forgetWhere = async (isMeant: (kept: KeptDigest) => boolean) => {
    const names = (await all()).filter(({ kept }) => isMeant(kept)).map(({ name }) => name);
    if (names.length > 0) await memory.forget(...names);
  };
  return {
    findByKey: async (key) => (await all()).find(({ kept }) => kept.key === key)?.kept ?? null,
    findByAddress: async (address) => (await all()).find(({ kept }) => kept.addresses.includes(address))?.kept ?? null,
    async put(kept) {
      await forgetWhere(({ key }) => key === kept.key);
      if (await memory.isOpen(windowId)) await memory.remember(`${PREFIX}${windowId}:${kept.key}`, { windowId, kept });
    },
    remove: (key) => forgetWhere((kept) => kept.key === key),
    removeAll: () => forgetWhere(() => true),
    list: async () => (await all()).map(({ kept: { key, digest } }) => cardOf(key, digest)).sort(byNewestUpdate),
  };
}

/** Drops all that a private window left in memory. */
export async function forgetPrivateWindow(windowId: number, memory: SessionMemory): Promise<void> {
  const keys = (await memory.recallAll(`${PREFIX}${windowId}:`)).map(([key]) => key);
  if (keys.length > 0) await memory.forget(...keys);
}

function readPrivate(name: string, value: unknown): { name: string; kept: KeptDigest }[] {
  const parsed = privateDigestSchema.safeParse(value);
  return parsed.success ? [{ name, kept: parsed.data.kept }] : [];
}
