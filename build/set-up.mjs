// Makes a fresh machine ready: npm packages, browsers, fonts. Node built-ins only, for it runs before `npm ci`.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { findLinkedPackages, hasLockedPackages } from './find-packages.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const debianPackages = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Small fonts with Latin, Arabic and CJK letters, so that pictures show words and not boxes. */
const fonts = ['fonts-dejavu-core', 'fonts-droid-fallback'];

/** A machine that cannot be made ready; the message says what the reader can do. */
export class SetUpError extends Error {}

/**
 * Installs what is missing, and nothing else.
 * @param {{ browsers: ('chromium' | 'firefox')[], anyBrowser?: boolean }} wanted `anyBrowser`: one of them is enough
 */
export function setUp({ browsers, anyBrowser = false }) {
  requireNode();
  installPackages();
  const missing = browsers.filter((browser) => !findBrowser(browser));
  const enough = anyBrowser && missing.length < browsers.length;
  if (missing.length > 0 && !enough) installBrowsers(anyBrowser ? missing.slice(0, 1) : missing);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 20)) return;
  throw new SetUpError(`Citeback is built with Node 20.20 or later; this is Node ${process.versions.node}.`);
}

function installPackages() {
  if (hasLockedPackages(root)) return;
  const link = findLinkedPackages(root);
  if (link !== null)
    throw new SetUpError(
      `node_modules is a link to ${link}, where packages are missing. Install them there, or remove the link and run this again.`,
    );
  console.log('Installing the npm packages …');
  run('npm', ['ci', '--include=dev'], 'npm ci failed. It needs the npm registry; the lines above say why.');
}

function installBrowsers(missing) {
  const packages = missing.map((browser) => debianPackages[browser]);
  const byHand = `Install ${missing.join(' and ')}, or set ${missing.map((browser) => (browser === 'firefox' ? 'FIREFOX_PATH' : 'CHROME_PATH')).join(' and ')} to where it is.`;
  if (!fs.existsSync('/usr/bin/apt-get'))
    throw new SetUpError(`No ${missing.join(', no ')} was found, and there is no apt-get here. ${byHand}`);
  if (process.getuid?.() !== 0) {
    throw new SetUpError(
      `No ${missing.join(', no ')} was found. Run "sudo apt-get install ${packages.join(' ')}" and then this again. ${byHand}`,
    );
  }
  console.log(`Installing ${packages.join(', ')} from Debian …`);
  const failed = `apt-get could not install ${packages.join(', ')}; the lines above say why. ${byHand}`;
  run('apt-get', ['update', '-qq'], failed);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages, ...fonts], failed);
  const stillMissing = missing.filter((browser) => !findBrowser(browser));
  if (stillMissing.length > 0) throw new SetUpError(`${failed} Still missing: ${stillMissing.join(', ')}.`);
}

function run(command, words, failed) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const done = spawnSync(command, words, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (done.status !== 0) throw new SetUpError(failed);
}
