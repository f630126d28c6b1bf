import fs from 'node:fs/promises';
import path from 'node:path';

const TABLE = /const apiMetadata = (\{.*?\n {6}\});/s;

/** The parts of the browser's interface that files of a folder name: `tabs`, `storage` … */
async function findUsed(folder) {
  const files = (await fs.readdir(folder)).filter((file) => file.endsWith('.ts'));
  const sources = await Promise.all(files.map((file) => fs.readFile(path.join(folder, file), 'utf8')));
  return new Set(sources.flatMap((source) => [...source.matchAll(/\bbrowser\.(\w+)/g)].map(([, name]) => name)));
}

/** webextension-polyfill's source with a table of those parts only that are used: of the others nothing would ever be asked. Throws where its table is not found. */
export function trimTable(source, used) {
  const table = TABLE.exec(source)?.[1];
  if (!table) throw new Error('webextension-polyfill keeps its table otherwise now: look at build/trim-polyfill.mjs');
  const kept = Object.entries(JSON.parse(table)).filter(([name]) => used.has(name));
  return source.replace(table, JSON.stringify(Object.fromEntries(kept)));
}

/** Bundles webextension-polyfill without the parts that no file of a folder names: it would weigh twice as much in every page. */
export const trimPolyfill = (folder) => ({
  name: 'trim-polyfill',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]browser-polyfill(\.min)?\.js$/ }, async ({ path: file }) => ({
      contents: trimTable(await fs.readFile(file, 'utf8'), await findUsed(folder)),
    })),
});
