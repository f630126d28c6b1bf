import fs from 'node:fs/promises';
import path from 'node:path';

/** Which of these words stand in which files under a folder, as UTF-8 or UTF-16, in whatever is not compressed so that no stretch is left as it was. */
export async function wordsOnDisk(folder: string, words: readonly string[]): Promise<string[]> {
  const sought = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')].map((bytes) => ({ word, bytes })));
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    // A running browser takes files away while we look.
    const bytes = await fs.readFile(file).catch(() => Buffer.alloc(0));
    for (const one of sought) if (bytes.includes(one.bytes)) found.push(`“${one.word}” in ${path.relative(folder, file)}`);
  }
  return found;
}
