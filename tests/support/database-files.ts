import fs from 'node:fs/promises';
import path from 'node:path';
import type { Driver } from './driver.ts';

/** The files in which a browser that is shut keeps the databases of the extension. */
export async function databaseFiles({ name, profile }: Driver): Promise<string[]> {
  const isOurs =
    name === 'chromium'
      ? /IndexedDB\/chrome-extension_[^/]+\.indexeddb\.leveldb\/[^/]+$/
      : /moz-extension\+\+\+[^/]+\/idb\/[^/]+\.sqlite[^/]*$/;
  const all = await fs.readdir(profile, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => isOurs.test(file));
}
