import * as z from 'zod/mini';
import { byNewestUpdate, cardOf, type KeptDigest, keptDigestSchema, type Shelf } from './kept-digest.ts';

/** Memory that outlives the worker but not the browser, and never reaches the disk. */
export interface SessionMemory {
  remember(key: string, value: unknown): Promise<void>;
  recallAll(prefix: string): Promise<[key: string, value: unknown][]>;
  forget(...keys: string[]): Promise<void>;
}

const PREFIX = 'private:';
const privateDigestSchema = z.strictObject({ windowId: z.number(), kept: keptDigestSchema });

/** The digests of one private window, in memory only. */
export function openPrivateShelf(windowId: number, memory: SessionMemory): Shelf {
  const name = (key: string) => `${PREFIX}${windowId}:${key}`;
  const all = async () => (await memory.recallAll(`${PREFIX}${windowId}:`)).flatMap(([, value]) => readPrivate(value));
  return {
    findByKey: async (key) => (await all()).find((kept) => kept.key === key) ?? null,
    findByAddress: async (address) => (await all()).find((kept) => kept.addresses.includes(address)) ?? null,
    put: (kept) => memory.remember(name(kept.key), { windowId, kept }),
    remove: (key) => memory.forget(name(key)),
    removeAll: () => forgetPrivateWindow(windowId, memory),
    list: async () => (await all()).map(({ key, digest }) => cardOf(key, digest)).sort(byNewestUpdate),
  };
}

/** Drops all that a private window left in memory. */
export async function forgetPrivateWindow(windowId: number, memory: SessionMemory): Promise<void> {
  const keys = (await memory.recallAll(`${PREFIX}${windowId}:`)).map(([key]) => key);
  if (keys.length > 0) await memory.forget(...keys);
}

function readPrivate(value: unknown): KeptDigest[] {
  const parsed = privateDigestSchema.safeParse(value);
  return parsed.success ? [parsed.data.kept] : [];
}
