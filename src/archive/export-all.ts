import type { IDBPDatabase } from 'idb';
import { parseKept } from '../library/kept-digest.ts';
import type { Shelves } from '../library/shelves.ts';
import { LIBRARY_KIND, LIBRARY_VERSION } from './parse-library-file.ts';

/** Whole digests in memory at a time: the browser keeps the rest of a large file on its disk. */
const AT_ONCE = 50;

/** All kept digests as one file, a digest a line. */
export async function exportAll(db: IDBPDatabase<Shelves>, exportedAt: string): Promise<{ file: Blob; count: number }> {
  const keys = await db.getAllKeysFromIndex('cards', 'updated');
  const head = { kind: LIBRARY_KIND, version: LIBRARY_VERSION, exportedAt };
  const parts: Blob[] = [];
  let count = 0;
  for (let start = 0; start < keys.length; start += AT_ONCE) {
    const stored = await Promise.all(keys.slice(start, start + AT_ONCE).map((key) => db.get('digests', key)));
    const lines = stored.map(parseKept).filter((kept) => kept !== null);
    parts.push(new Blob(lines.map((kept, index) => `${count + index > 0 ? ',' : ''}\n${JSON.stringify(kept)}`)));
    count += lines.length;
  }
  const opening = `${JSON.stringify(head).slice(0, -1)},"digests":[`;
  return { file: new Blob([opening, ...parts, '\n]}\n'], { type: 'application/json' }), count };
}
