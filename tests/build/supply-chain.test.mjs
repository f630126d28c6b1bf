import fs from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file) => fs.readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json'));
const { packages } = JSON.parse(read('package-lock.json'));
const architecture = read('docs/architecture.md');

/** All that is installed where only what runs is: the packages named and what they bring along. */
const running = Object.entries(packages).filter(([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional);

describe('what comes from others', () => {
  it('is at most eight packages that run, each of one exact version and explained in docs/architecture.md', () => {
    const names = Object.entries(manifest.dependencies);
    expect(names.length).toBeLessThanOrEqual(8);
    for (const [name, version] of names) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(packages[`node_modules/${name}`]?.version).toBe(version);
      expect(architecture).toMatch(new RegExp(`^\\| ${name} .*\\|.{20}`, 'm'));
    }
  });

  it('is of one exact version too where it only builds and tests, and explained', () => {
    for (const [name, version] of Object.entries(manifest.devDependencies)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(architecture).toMatch(new RegExp(`^\\|[^|]*${name.replace(/[/@.]/g, '\\$&')}`, 'm'));
    }
  });

  it('runs no script when it is installed, but for esbuild, which works without it', () => {
    expect(running.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
    const withScripts = Object.entries(packages).filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional);
    expect(withScripts.map(([place]) => place)).toEqual(['node_modules/esbuild']);
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) expect(manifest.scripts).not.toHaveProperty(name);
  });

  it('is whole: every package is locked with the hash of its contents, but for the programs of other systems', () => {
    const unhashed = Object.entries(packages).filter(
      ([place, { integrity, optional }]) => place !== '' && !optional && !/^sha512-/.test(integrity ?? ''),
    );
    expect(unhashed.map(([place]) => place)).toEqual([]);
  });

  it('may be passed on: what runs has one of a few known licences', () => {
    const licences = new Set(running.map(([, { license }]) => license));
    expect(
      [...licences]
        .toSorted()
        .filter((licence) => !['Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0'].includes(licence)),
    ).toEqual([]);
  });
});
