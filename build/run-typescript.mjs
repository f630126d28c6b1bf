/** Bundles a program written in TypeScript and runs it with the words given: node build/run-typescript.mjs PROGRAM.ts [WORD]... */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const [program, ...words] = process.argv.slice(2);
const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'citeback-run-'));
try {
  const outfile = path.join(folder, 'program.mjs');
  // Packages in the older module format ask for `require`.
  const banner = { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" };
  await build({ entryPoints: [program], bundle: true, platform: 'node', format: 'esm', outfile, banner, logLevel: 'warning' });
  process.exitCode = spawnSync(process.execPath, [outfile, ...words], { stdio: 'inherit' }).status ?? 1;
} finally {
  await fs.rm(folder, { recursive: true, force: true });
}
