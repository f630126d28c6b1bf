import fs from 'node:fs/promises';
import path from 'node:path';
import { waitUntil } from './wait-until.ts';

/** The path of a file in a folder of downloads, once it is whole: no half of it lies beside it, and it is not empty. */
export const savedFileIn = (folder: string, name: string): Promise<string> =>
  waitUntil(`the file ${name}`, async () => {
    const names = await fs.readdir(folder);
    const isWhole = names.includes(name) && !names.some((one) => /\.(?:crdownload|part)$/.test(one));
    if (!isWhole) throw new Error(`there are: ${names.join(', ')}`);
    const file = path.join(folder, name);
    return (await fs.stat(file)).size > 0 ? file : null;
  });
