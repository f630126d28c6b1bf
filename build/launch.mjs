// A browser with the extension in it, driven by puppeteer-core.
import fs from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { root } from './build.mjs';
import { findBrowser } from './find-browser.mjs';

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
export const launchChromium = ({ headless = !hasDisplay(), ...more } = {}) =>
  puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [...sandbox, ...quiet, ...(headless ? ['--disable-gpu'] : [])],
    ...more,
  });

/** Firefox; it may install extensions that nobody has signed, for as long as it runs. */
export const launchFirefox = ({ headless = !hasDisplay(), ...more } = {}) =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    ...more,
  });

/** The folder that `npm run build` left for this browser. */
export function builtExtension(browser) {
  const folder = path.join(root, 'dist', browser);
  if (!fs.existsSync(path.join(folder, 'manifest.json'))) throw new Error(`There is no dist/${browser} yet: run "npm run build" first.`);
  return folder;
}
