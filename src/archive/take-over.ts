import type { IDBPDatabase } from 'idb';
import { cardOf, type KeptDigest } from '../library/kept-digest.ts';
import type { Shelves } from '../library/shelves.ts';
import type { ImportOutcome, TakenOver } from '../protocol/archive.ts';
import { parseLibraryFile } from './parse-library-file.ts';

/** A library of 5,000 long digests is smaller; more than this no browser reads as one text. */
const MOST_BYTES = 500_000_000;

/** Takes the digests of a file into the library: all that it has to, or nothing. `oldest`: those updated earlier are passed over. */
export async function takeOver(file: Blob, db: IDBPDatabase<Shelves>, oldest: string): Promise<ImportOutcome> {
  if (file.size > MOST_BYTES) return { outcome: 'refused', why: 'too-large' };
  const text = await file.text().catch(() => null);
  if (text === null) return { outcome: 'refused', why: 'unreadable' };
  const parsed = parseLibraryFile(text);
  if ('refusal' in parsed) return { outcome: 'refused', why: parsed.refusal };
  return { outcome: 'taken', ...(await putNewer(parsed.digests, db, oldest)) };
}

async function putNewer(digests: readonly KeptDigest[], db: IDBPDatabase<Shelves>, oldest: string): Promise<TakenOver> {
  const change = db.transaction(['cards', 'digests', 'removed', 'words'], 'readwrite', { durability: 'strict' });
  const known = new Map((await change.objectStore('cards').getAll()).map((record) => [record.key, record]));
  const { wanted, taken } = chooseNewer(digests, new Map([...known].map(([key, { card }]) => [key, card.updatedAt])), oldest);
  const puts = wanted.flatMap((kept) => {
    const { key, digest, changes } = kept;
    const addresses = [...new Set([...kept.addresses, ...(known.get(key)?.addresses ?? [])])];
    return [
      change.objectStore('cards').put({ key, addresses, card: cardOf(key, digest, changes) }),
      change.objectStore('digests').put({ ...kept, addresses }),
      change.objectStore('removed').delete(key),
      change.objectStore('words').delete(key),
    ];
  });
  await Promise.all([...puts, change.done]);
  return taken;
}

/** Which digests of a file are to be kept where digests of these keys have been updated at these times: each key once, its newest. */
export function chooseNewer(
  digests: readonly KeptDigest[],
  known: ReadonlyMap<string, string>,
  oldest: string,
): { wanted: KeptDigest[]; taken: TakenOver } {
  const taken: TakenOver = { added: 0, newer: 0, same: 0, older: 0, past: 0 };
  const wanted = new Map<string, KeptDigest>();
  for (const kept of digests) {
    const { updatedAt } = kept.digest;
    const former = wanted.get(kept.key)?.digest.updatedAt ?? known.get(kept.key);
    const fate = updatedAt < oldest ? 'past' : former === undefined ? 'added' : fateBeside(updatedAt, former);
    taken[fate]++;
    if (fate === 'added' || fate === 'newer') wanted.set(kept.key, kept);
  }
  return { wanted: [...wanted.values()], taken };
}

const fateBeside = (updatedAt: string, former: string) => (updatedAt > former ? 'newer' : updatedAt === former ? 'same' : 'older');
