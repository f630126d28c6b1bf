import { execFileSync } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';

/** What becomes of the files of the extension's databases while the browser is shut; gives what undoes it, where that can be undone. */
export type Damage = (files: string[]) => Promise<(() => Promise<void>) | null>;

const foldersOf = (files: string[]) => [...new Set(files.map((file) => path.dirname(file)))];

/** Writes over a stretch of each file, given in shares of it. */
const overwrite =
  (from: number, to: number, which = /./): Damage =>
  async (files) => {
    for (const file of files.filter((one) => which.test(path.basename(one)))) {
      const bytes = await fs.readFile(file);
      for (let at = Math.floor(bytes.length * from); at < bytes.length * to; at += 1) bytes[at] = (at * 37 + 11) & 255;
      await fs.writeFile(file, bytes);
    }
    return null;
  };

const cutTo =
  (share: number): Damage =>
  async (files) => {
    for (const file of files) await fs.truncate(file, Math.floor((await fs.stat(file)).size * share));
    return null;
  };

/** Where the folder was there is a file: nothing can be read or written, whoever the browser runs as. */
export const blockFolder: Damage = async (files) => {
  const folders = foldersOf(files);
  for (const folder of folders) {
    await fs.rename(folder, `${folder}.away`);
    await fs.writeFile(folder, '');
  }
  return async () => {
    for (const folder of folders) {
      await fs.rm(folder, { recursive: true });
      await fs.rename(`${folder}.away`, folder);
    }
  };
};

/** Nothing can be written; the superuser is held off by the file system's own mark alone. */
export const makeReadOnly: Damage = async (files) => {
  const mark = (sign: '+' | '-') => {
    const command = process.getuid?.() === 0 ? ['chattr', `${sign}i`] : ['chmod', sign === '+' ? 'a-w' : 'u+w'];
    for (const folder of foldersOf(files)) execFileSync(command[0] ?? '', ['-R', command[1] ?? '', folder]);
  };
  mark('+');
  return async () => mark('-');
};

/** Ways in which files are found broken after a fault of the disk. */
export const damages: Readonly<Record<string, Damage>> = {
  'written over in their middle': overwrite(0.3, 0.6),
  'written over from end to end': overwrite(0, 1),
  'cut to their half': cutTo(0.5),
  emptied: cutTo(0),
  'written over where the database names its files': overwrite(0, 1, /^MANIFEST|\.sqlite$/),
  'written over where it notes its changes': overwrite(0.2, 0.8, /\.log$|-wal$/),
};
