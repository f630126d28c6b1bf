// Writes dist/citeback-<browser>-<version>.zip and SHA256SUMS: the same bytes for the same commit, wherever and whenever it runs.
import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { buildAll, root } from './build.mjs';

/** Zip keeps local time, so this reads the same in every time zone. */
const modified = new Date(2020, 0, 1);

/** The bytes of a zip of all files in a folder, sorted by name, with no trace of the machine. */
export async function zipFolder(folder) {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return await zipFiles(folder, files);
}

/** The same of some of its files. */
export async function zipFiles(folder, files) {
  const named = files.map((file) => [path.relative(folder, file).split(path.sep).join('/'), file]);
  named.sort(([one], [other]) => (one < other ? -1 : 1));
  const contents = {};
  for (const [name, file] of named) contents[name] = await fs.readFile(file);
  return zipSync(contents, { level: 9, mtime: modified });
}

/** Writes SHA256SUMS beside these files, as `sha256sum --check` reads it. */
export async function writeChecksums(folder, files) {
  const lines = await Promise.all(
    files.map(
      async (file) =>
        `${createHash('sha256')
          .update(await fs.readFile(file))
          .digest('hex')}  ${path.basename(file)}\n`,
    ),
  );
  await fs.writeFile(path.join(folder, 'SHA256SUMS'), lines.toSorted().join(''));
}

/** Zips what stands in `dist/<browser>`, with their checksums beside, and gives the paths of the zips. */
export async function packageAll(dist = path.join(root, 'dist')) {
  const written = [];
  for (const browser of ['chrome', 'firefox']) {
    const { version } = JSON.parse(await fs.readFile(path.join(dist, browser, 'manifest.json'), 'utf8'));
    const file = path.join(dist, `citeback-${browser}-${version}.zip`);
    await fs.writeFile(file, await zipFolder(path.join(dist, browser)));
    written.push(file);
  }
  await writeChecksums(dist, written);
  return written;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll();
  for (const file of await packageAll()) console.log(`${path.relative(root, file)} ${(await fs.stat(file)).size} bytes`);
}
