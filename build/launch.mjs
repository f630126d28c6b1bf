// A browser with the extension in it, driven by puppeteer-core.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { root } from './build.mjs';
import { findBrowser } from './find-browser.mjs';
import { SetUpError } from './set-up.mjs';

/** True where a window can be shown. */
export const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium (or Chrome, Edge) with no extension yet. `headless` defaults to whether there is no display. */
export const launchChromium = ({ headless = !hasDisplay() } = {}) =>
  puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [...sandbox, ...quiet, ...(headless ? ['--disable-gpu', '--window-size=1280,1000'] : [])],
  });

/** Firefox; it may install extensions that nobody has signed, for as long as it runs. */
export const launchFirefox = ({ headless = !hasDisplay() } = {}) =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    defaultViewport: null,
    args: ['--remote-allow-system-access', ...(headless ? ['--width=1280', '--height=1000'] : [])],
  });

/** Installs what `npm run build` left for this browser ('chrome' or 'firefox'), waits until its welcome page has opened, and gives the extension's id. */
export async function installBuilt(browser, name) {
  const folder = path.join(root, 'dist', name);
  if (!fs.existsSync(path.join(folder, 'manifest.json'))) throw new Error(`There is no dist/${name} yet: run "npm run build" first.`);
  const before = (await browser.pages()).length;
  const id = await browser.installExtension(folder);
  // By number, for puppeteer does not tell the address of an extension's page in Firefox.
  for (let tries = 0; tries < 50 && (await browser.pages()).length === before; tries += 1) await sleep(100);
  await sleep(200);
  return id;
}

/** How long a page may take to be there at all, and then, in a browser that nobody watches, to be complete (milliseconds). */
const OPENS_WITHIN = 60_000;
const COMPLETES_WITHIN = 15_000;

/** Opens an address in a page and brings it to the front. An article is often there long before the last of its advertisements, which is not waited for. */
export async function openAddress(page, address) {
  const completed = new Promise((resolve) => page.once('load', resolve));
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: OPENS_WITHIN }).catch((error) => {
    throw new SetUpError(`${address} did not open: ${error.message.split(' at ')[0]}. Check the address and the connection.`);
  });
  await page.bringToFront();
  if (!hasDisplay()) await Promise.race([completed, sleep(COMPLETES_WITHIN)]);
}
