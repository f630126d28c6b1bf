// A second pass over bundles: terser folds and inlines across functions where esbuild does not, which saves some 4 % gzipped.
import fs from 'node:fs/promises';
import path from 'node:path';
import { minify } from 'terser';

// Constants on the left and sequences make programs shorter and, gzipped, larger; so does a fifth pass over the background, but not over the reader. Functions drawn to the top make scripts smaller and modules larger.
const optionsOf = (module) => ({
  ecma: 2020,
  module,
  compress: { passes: module ? 4 : 5, keep_fargs: false, sequences: false, lhs_constants: false, hoist_funs: !module, unsafe_arrows: true },
});
/** Both browsers' scripts are the same, and the work takes seconds. */
const shrunk = new Map();

/** A program whose lists of words, which are split at white space, stand on one line each: without the breaks and the indents of the sources. */
export const joinLists = (code) => code.replace(/(?<=[\p{L}\p{N}.:'’-])(?<!\\.)\\n {2,}(?=[\p{L}\p{N}])/gu, ' ');

/** A smaller program that does the same. */
export function shrinkScript(text, { module }) {
  const known = shrunk.get(text) ?? minify(text, optionsOf(module)).then(({ code }) => joinLists(code));
  shrunk.set(text, known);
  return known;
}

/** Makes all scripts of a folder smaller; those in `scripts` are no modules. */
export async function shrinkScripts(folder, scripts) {
  const files = (await fs.readdir(folder)).filter((file) => file.endsWith('.js'));
  for (const file of files) {
    const text = await fs.readFile(path.join(folder, file), 'utf8');
    await fs.writeFile(path.join(folder, file), await shrinkScript(text, { module: !scripts.includes(file) }));
  }
}
