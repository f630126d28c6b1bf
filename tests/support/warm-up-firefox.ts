import fs from 'node:fs/promises';
import path from 'node:path';

/** What Firefox makes of its own programs at its first start, and the file that says for which Firefox. Nothing else of a profile is passed on. */
const KEPT = ['startupCache', 'compatibility.ini'];

/** Gives a profile that has not been started yet what the first start of this run has compiled. */
export async function warmUp(newProfile: string): Promise<void> {
  const from = process.env.CITEBACK_FIREFOX_CACHE;
  if (from === undefined) return;
  for (const name of KEPT) await fs.cp(path.join(from, name), path.join(newProfile, name), { recursive: true });
}
