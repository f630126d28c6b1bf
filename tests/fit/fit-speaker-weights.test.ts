import { spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder: string;
beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'citeback-fit-'));
  await build({
    entryPoints: [fileURLToPath(new URL('fit-speaker-weights.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: path.join(folder, 'fit.mjs'),
  });
  await fs.writeFile(path.join(folder, 'empty.json.gz'), gzipSync('[]'));
});
afterAll(() => fs.rm(folder, { recursive: true, force: true }));

it.each([
  ['no files', [], 'name the files of labelled quotations'],
  ['files without quotations', ['empty.json.gz'], 'no labelled quotation'],
])('a fit to %s fails and leaves the weights as they are', async (_, files, part) => {
  const weights = path.join(folder, 'weights.ts');
  await fs.writeFile(weights, 'the weights');
  const { status, stderr } = spawnSync(process.execPath, ['fit.mjs', weights, ...files], { cwd: folder, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain(part);
  expect(await fs.readFile(weights, 'utf8')).toBe('the weights');
});
