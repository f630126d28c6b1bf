import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findLinkedPackages, hasLockedPackages } from '../../build/find-packages.mjs';

let folder;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'citeback-packages-'));
  fs.mkdirSync(path.join(folder, 'node_modules'));
});

afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const locked = {
  '': { version: '0.1.0' },
  'node_modules/kettle': { version: '2.1.0' },
  'node_modules/kettle-mac': { version: '2.1.0', optional: true },
};

const write = (name, packages) => fs.writeFileSync(path.join(folder, name), JSON.stringify({ packages }));

const cases = [
  { what: 'nothing', installed: null, isEnough: false },
  { what: 'every package of this system', installed: { 'node_modules/kettle': { version: '2.1.0' } }, isEnough: true },
  { what: 'an earlier version', installed: { 'node_modules/kettle': { version: '2.0.9' } }, isEnough: false },
  { what: 'only what is optional', installed: { 'node_modules/kettle-mac': { version: '2.1.0' } }, isEnough: false },
];

describe('installed packages', () => {
  it.each(cases)('$what: enough is $isEnough, whatever the times of the files', ({ installed, isEnough }) => {
    if (installed) write('node_modules/.package-lock.json', installed);
    write('package-lock.json', locked);
    const later = new Date(Date.now() + 60_000);
    fs.utimesSync(path.join(folder, 'package-lock.json'), later, later);
    expect(hasLockedPackages(folder)).toBe(isEnough);
  });

  it('are told apart from a link to packages that others use', () => {
    expect(findLinkedPackages(folder)).toBeNull();
    const other = path.join(folder, 'other');
    fs.mkdirSync(other);
    fs.symlinkSync(path.join(folder, 'node_modules'), path.join(other, 'node_modules'));
    expect(findLinkedPackages(other)).toBe(path.join(folder, 'node_modules'));
  });
});
