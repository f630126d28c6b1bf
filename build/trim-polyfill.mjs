import fs from 'node:fs/promises';
import path from 'node:path';

const TABLE = /const apiMetadata = (\{.*?\n {6}\});/s;

/** The methods of the browser's interface that files of a folder name: `tabs.query`, `storage.local` … */
async function findUsed(folder) {
  const files = (await fs.readdir(folder)).filter((file) => file.endsWith('.ts'));
  const sources = await Promise.all(files.map((file) => fs.readFile(path.join(folder, file), 'utf8')));
  return new Set(sources.flatMap((source) => [...source.matchAll(/\bbrowser\.(\w+\.\w+)/g)].map(([, name]) => name)));
}

/** webextension-polyfill's source with a table of those methods only that are used. Throws where its table is not found. */
export function trimTable(source, used) {
  const table = TABLE.exec(source)?.[1];
  if (!table) throw new Error('webextension-polyfill keeps its table otherwise now: look at build/trim-polyfill.mjs');
  const parts = Object.entries(JSON.parse(table)).map(([part, methods]) => [
    part,
    Object.fromEntries(Object.entries(methods).filter(([method]) => used.has(`${part}.${method}`))),
  ]);
  return source.replace(table, JSON.stringify(Object.fromEntries(parts.filter(([, methods]) => Object.keys(methods).length > 0))));
}

/** Bundles webextension-polyfill without its table of the methods that no file of a folder names: these are the browser's own. It is 1 KB less in every page. */
export const trimPolyfill = (folder) => ({
  name: 'trim-polyfill',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]browser-polyfill(\.min)?\.js$/ }, async ({ path: file }) => ({
      contents: trimTable(await fs.readFile(file, 'utf8'), await findUsed(folder)),
    })),
});
