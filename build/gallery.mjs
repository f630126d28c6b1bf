// Pictures of every designed state in both browsers: `npm run gallery [-- chromium|firefox] [FOLDER]`, by default in dist/gallery
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { buildAll, root } from './build.mjs';

const words = process.argv.slice(2);
const isBrowser = (word) => word === 'chromium' || word === 'firefox';
const browsers = words.some(isBrowser) ? words.filter(isBrowser) : ['chromium', 'firefox'];
const folder = path.resolve(words.find((word) => !isBrowser(word)) ?? path.join(root, 'dist/gallery'));

await buildAll();
const codes = browsers.map((browser) => {
  const walk = [path.join(root, 'build/journeys.mjs'), browser, 'designed-states'];
  return spawnSync(process.execPath, walk, { cwd: root, env: { ...process.env, CITEBACK_GALLERY: folder }, stdio: 'inherit' }).status;
});
console.log(`Pictures: ${path.relative(process.cwd(), folder) || '.'}/ (${fs.readdirSync(folder).length})`);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
