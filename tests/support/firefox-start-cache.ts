import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../build/find-browser.mjs';

let profile = '';

/** For a whole run of journeys in Firefox: starts it once, so that each new profile has what this start has compiled, which saves a second each time. */
export async function setup(): Promise<void> {
  const executablePath = process.env.CITEBACK_BROWSER === 'firefox' ? findBrowser('firefox') : null;
  if (!executablePath) return;
  profile = await fs.mkdtemp(path.join(os.tmpdir(), 'citeback-firefox-cache-'));
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true, userDataDir: profile });
  await browser.close();
  process.env.CITEBACK_FIREFOX_CACHE = profile;
}

export async function teardown(): Promise<void> {
  if (profile !== '') await fs.rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
