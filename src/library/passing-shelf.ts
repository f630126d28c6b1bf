import * as z from 'zod/mini';
import { byNewestUpdate, cardOf, type KeptDigest, keptDigestSchema, type Shelf, withWritten } from './kept-digest.ts';

/** Memory that outlives the worker but not the browser, and never reaches the disk. */
export interface SessionMemory {
  remember(key: string, value: unknown): Promise<void>;
  recallAll(prefix: string): Promise<[key: string, value: unknown][]>;
  forget(...keys: string[]): Promise<void>;
}

/** Where passing digests live, and whether the window or tab that they belong to is still open. */
export interface PassingMemory extends SessionMemory {
  isOpen(ownerId: number): Promise<boolean>;
}

const passingDigestSchema = z.strictObject({ ownerId: z.number(), kept: keptDigestSchema });

/** Memory knows no transactions: what changes it waits for its turn. */
let turn: Promise<unknown> = Promise.resolve();
function inTurn<Done>(change: () => Promise<Done>): Promise<Done> {
  const done = turn.then(change);
  turn = done.catch(() => undefined);
  return done;
}

/** Digests in memory only; what is put here belongs to a window or a tab and goes with it. One that has been closed takes nothing any more. */
function openPassingShelf(prefix: string, ownerId: number, memory: PassingMemory): Shelf {
  const all = async () => (await memory.recallAll(prefix)).flatMap(([name, value]) => readPassing(name, value));
  const forgetWhere = async (isMeant: (kept: KeptDigest) => boolean) => {
    const names = (await all()).filter(({ kept }) => isMeant(kept)).map(({ name }) => name);
    if (names.length > 0) await memory.forget(...names);
  };
  const findByKey = async (key: string) => (await all()).find(({ kept }) => kept.key === key)?.kept ?? null;
  const put = async (kept: KeptDigest) => {
    await forgetWhere(({ key }) => key === kept.key);
    if (await memory.isOpen(ownerId)) await memory.remember(`${prefix}${ownerId}:${kept.key}`, { ownerId, kept });
  };
  return {
    findByKey,
    findByAddress: async (address) => (await all()).find(({ kept }) => kept.addresses.includes(address))?.kept ?? null,
    put: (kept) => inTurn(() => put(kept)),
    putWritten: (key, contentHash, written) =>
      inTurn(async () => {
        const kept = withWritten(await findByKey(key), contentHash, written);
        if (kept) await put(kept);
      }),
    remove: (key) => inTurn(() => forgetWhere((kept) => key === null || kept.key === key)),
    removeAll: () => inTurn(() => forgetWhere(() => true)),
    list: async () => (await all()).map(({ kept: { key, digest, changes } }) => cardOf(key, digest, changes)).sort(byNewestUpdate),
  };
}

/** The digests of the private windows; a new one goes with this window. */
export const openPrivateShelf = (windowId: number, memory: PassingMemory): Shelf => openPassingShelf('private:', windowId, memory);

/** What a reader sees who wants nothing kept; a new one goes with this tab. */
export const openUnkeptShelf = (tabId: number, memory: PassingMemory): Shelf => openPassingShelf('unkept:', tabId, memory);

/** Drops all that a private window left in memory. */
export const forgetPrivateWindow = (windowId: number, memory: SessionMemory): Promise<void> => forgetAll(`private:${windowId}:`, memory);

/** Drops all that a tab left in memory that was not to be kept. */
export const forgetUnkept = (tabId: number, memory: SessionMemory): Promise<void> => forgetAll(`unkept:${tabId}:`, memory);

async function forgetAll(prefix: string, memory: SessionMemory): Promise<void> {
  const keys = (await memory.recallAll(prefix)).map(([key]) => key);
  if (keys.length > 0) await memory.forget(...keys);
}

function readPassing(name: string, value: unknown): { name: string; kept: KeptDigest }[] {
  const parsed = passingDigestSchema.safeParse(value);
  return parsed.success ? [{ name, kept: parsed.data.kept }] : [];
}
