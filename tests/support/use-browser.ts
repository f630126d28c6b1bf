import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Driver } from './driver.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { startChromium } from './start-chromium.ts';
import { startFirefox } from './start-firefox.ts';
import { STOPS_BEFORE_MESSAGES, stopBeforeMessages } from './stop-before-messages.ts';

/** Where `npm run build` leaves the extension for one browser; CITEBACK_BUILDS names another folder. */
export const builtExtension = (browser: 'chrome' | 'firefox'): string =>
  path.join(process.env.CITEBACK_BUILDS ?? fileURLToPath(new URL('../../dist', import.meta.url)), browser);

/** The browser that this run of the journeys drives. */
export function browserOfThisRun(): Driver['name'] {
  const name = process.env.CITEBACK_BROWSER ?? 'chromium';
  if (name !== 'chromium' && name !== 'firefox') throw new Error(`CITEBACK_BROWSER is ${name}: say chromium or firefox`);
  return name;
}

export async function startBrowser(): Promise<Driver> {
  const isChromium = browserOfThisRun() === 'chromium';
  const folder = builtExtension(isChromium ? 'chrome' : 'firefox');
  const start = (build: string): Promise<Driver> => (isChromium ? startChromium(build) : startFirefox(build));
  if (!STOPS_BEFORE_MESSAGES) return await start(folder);
  const stopping = await stopBeforeMessages(folder);
  const driver = await start(stopping.folder);
  stopping.serve(driver);
  const close = driver.close.bind(driver);
  return Object.assign(driver, {
    async close() {
      console.info(`stopped before ${stopping.stops()} messages`);
      await close();
      await stopping.close();
    },
  });
}

/** A browser and pages for all journeys of a file; every journey leaves popup and panel closed. */
export function useBrowser(): { readonly driver: Driver; readonly pages: PageServer } {
  let driver: Driver | null = null;
  let pages: PageServer | null = null;
  beforeAll(async () => {
    pages = await servePages();
    driver = await startBrowser();
  });
  afterEach(async () => {
    await driver?.closePopup();
    await driver?.closePanel();
  });
  afterAll(async () => {
    await driver?.close();
    await pages?.close();
  });
  return {
    get driver() {
      if (!driver) throw new Error('the browser has not started');
      return driver;
    },
    get pages() {
      if (!pages) throw new Error('the pages are not served');
      return pages;
    },
  };
}
