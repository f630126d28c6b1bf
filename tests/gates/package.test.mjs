import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['_locales', 'build', 'icons', 'src', 'LICENSE', 'manifest.json', 'package.json', 'tsconfig.json'];

/** Packages a copy of the sources in another folder, in another time zone, and gives the zips by name. */
function packageElsewhere(folder, timeZone) {
  for (const source of sources) fs.cpSync(path.join(root, source), path.join(folder, source), { recursive: true });
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const done = spawnSync(process.execPath, ['build/package.mjs'], { cwd: folder, env: { ...process.env, TZ: timeZone }, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  const zips = fs.readdirSync(path.join(folder, 'dist')).filter((name) => name.endsWith('.zip'));
  const read = (name) => fs.readFileSync(path.join(folder, 'dist', name));
  return { zips: new Map(zips.map((name) => [name, read(name)])), sums: read('SHA256SUMS').toString() };
}

describe('the packages', () => {
  let base;
  let here;
  let elsewhere;
  let sums;

  beforeAll(() => {
    base = fs.mkdtempSync(path.join(os.tmpdir(), 'citeback-package-'));
    ({ zips: here, sums } = packageElsewhere(path.join(base, 'one'), 'Pacific/Auckland'));
    ({ zips: elsewhere } = packageElsewhere(path.join(base, 'a longer way', 'two'), 'America/Lima'));
  });

  afterAll(() => fs.rmSync(base, { recursive: true, force: true }));

  it('are the same bytes from two folders and two time zones', () => {
    expect(here.size).toBe(2);
    for (const [name, bytes] of here) expect(bytes.equals(elsewhere.get(name))).toBe(true);
  });

  it('have their checksums beside them', () => {
    const lines = [...here].map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
    expect(sums).toBe(lines.toSorted().join(''));
  });

  it('hold nothing of the machine that made them', () => {
    for (const bytes of here.values()) {
      for (const [name, content] of Object.entries(unzipSync(bytes))) {
        const text = `${name}\n${Buffer.from(content).toString('latin1')}`;
        for (const trace of [base, root, os.homedir() + path.sep, os.tmpdir() + path.sep])
          expect(text.includes(trace), `${trace} in ${name}`).toBe(false);
      }
    }
  });

  it('unpack to what the build left', () => {
    for (const [name, bytes] of here) {
      const browser = name.split('-')[1];
      const packed = Object.keys(unzipSync(bytes)).toSorted();
      const built = fs
        .readdirSync(path.join(root, 'dist', browser), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile());
      const names = built.map((entry) => path.relative(path.join(root, 'dist', browser), path.join(entry.parentPath, entry.name)));
      expect(packed).toEqual(names.toSorted());
    }
  });
});
