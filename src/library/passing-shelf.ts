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
    await memory.forget(...(await all()).filter(({ kept }) => isMeant(kept)).map(({ name }) => name));
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

/** The names of all that a private window has in memory begin so. */
export const privateOf = (windowId: number): string => `private:${windowId}:`;

/** The names of all that a tab has in memory, which was not to be kept, begin so. */
export const unkeptOf = (tabId: number): string => `unkept:${tabId}:`;

function readPassing(name: string, value: unknown): { name: string; kept: KeptDigest }[] {
  const parsed = passingDigestSchema.safeParse(value);
  return parsed.success ? [{ name, kept: parsed.data.kept }] : [];
}
