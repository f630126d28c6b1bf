// The licences of the packages whose code is in a bundle.
import fs from 'node:fs/promises';
import path from 'node:path';

const packageFolder = /^(.*\bnode_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** Writes name, version, licence and the licence's own words of every package that esbuild put into these bundles, sorted by name. */
export async function writeNotices(root, bundles, file) {
  const inputs = bundles.flatMap((bundle) => Object.values(bundle.metafile.outputs).flatMap((output) => Object.keys(output.inputs)));
  const folders = [...new Set(inputs.map((input) => packageFolder.exec(input)?.[1]).filter(Boolean))].sort();
  const notices = await Promise.all(folders.map((folder) => noticeOf(path.resolve(root, folder))));
  await fs.writeFile(file, notices.join('\n\n'));
}

async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(await fs.readFile(path.join(folder, 'package.json'), 'utf8'));
  const licenceFile = (await fs.readdir(folder)).sort().find((entry) => /^licen[cs]e/i.test(entry));
  const words = licenceFile ? await fs.readFile(path.join(folder, licenceFile), 'utf8') : '';
  return `${name} ${version}, ${license}\n\n${words.trim()}\n`;
}
