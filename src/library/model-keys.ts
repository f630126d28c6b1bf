import { type DBSchema, openDB } from 'idb';

interface Keys extends DBSchema {
  keys: { key: string; value: string };
}

/**
 * The keys of model servers, one for each origin, in a database of their own: whoever exports, lists or searches digests opens another one.
 * A key is read where it is used, never sent by message. Origins are as `URL` gives them: `http://localhost:11434`.
 */
const openKeys = () => openDB<Keys>('citeback-keys', 1, { upgrade: (db) => void db.createObjectStore('keys') });

async function inKeys<Answer>(work: (db: Awaited<ReturnType<typeof openKeys>>) => Promise<Answer>): Promise<Answer> {
  const db = await openKeys();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Throws for anything but an origin: the key of an address would lie where nobody looks for it. */
function originAt(text: string): string {
  const { origin } = new URL(text);
  if (origin !== text) throw new Error(`no origin: ${origin} is meant`);
  return origin;
}

/** The key for exactly this origin; null where there is none. */
export const keyFor = (origin: string): Promise<string | null> => inKeys(async (db) => (await db.get('keys', originAt(origin))) ?? null);

export async function putKey(origin: string, key: string): Promise<void> {
  await inKeys((db) => db.put('keys', key, originAt(origin)));
}

export const dropKey = (origin: string): Promise<void> => inKeys((db) => db.delete('keys', originAt(origin)));

/** Drops all keys but the one for this origin; null: all of them. */
export const dropOtherKeys = (origin: string | null): Promise<void> =>
  inKeys(async (db) => {
    const others = (await db.getAllKeys('keys')).filter((one) => one !== origin);
    await Promise.all(others.map((one) => db.delete('keys', one)));
  });
