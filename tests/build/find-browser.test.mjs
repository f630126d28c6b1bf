import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../build/find-browser.mjs';

describe('finding a browser', () => {
  let folder;
  const program = (name) => path.join(folder, name);

  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'citeback-browsers-'));
    for (const name of ['chromium', 'google-chrome', 'firefox', 'my-own']) fs.writeFileSync(program(name), '#!/bin/sh\n', { mode: 0o755 });
    fs.writeFileSync(program('firefox-esr'), 'not a program', { mode: 0o644 });
    fs.mkdirSync(program('empty'));
  });

  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('takes the one that the reader names', () => {
    expect(findBrowser('chromium', { CHROME_PATH: program('my-own'), PATH: folder })).toBe(program('my-own'));
    expect(findBrowser('firefox', { FIREFOX_PATH: program('my-own'), PATH: folder })).toBe(program('my-own'));
  });

  it('says so where the named one is not there', () => {
    expect(() => findBrowser('firefox', { FIREFOX_PATH: program('gone'), PATH: folder })).toThrow(
      /FIREFOX_PATH is .*gone, but there is no program there/,
    );
  });

  it('prefers Chromium, which loads unpacked extensions, over Chrome', () => {
    expect(findBrowser('chromium', { PATH: `${program('empty')}${path.delimiter}${folder}` })).toBe(program('chromium'));
  });

  it('passes over a file that cannot be run', () => {
    expect(findBrowser('firefox', { PATH: folder })).toBe(program('firefox'));
  });

  it.runIf(process.platform === 'linux')('gives null where there is none', () => {
    expect(findBrowser('chromium', { PATH: program('empty') })).toBeNull();
  });
});
