import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Driver } from './driver.ts';
import { startChromium } from './start-chromium.ts';
import { startFirefox } from './start-firefox.ts';
import { browserOfThisRun, builtExtension } from './use-browser.ts';

/** A browser in which journeys can allow sites and take that back; `end` closes it. */
export interface BrowserWithHosts {
  driver: Driver;
  end(): Promise<void>;
}

/**
 * Chromium's prompt cannot be answered without a window. There a copy of the build requires the hosts that the real one only asks for,
 * and the reader gives and takes them in the browser's own page of extensions.
 */
export async function startWithHosts(): Promise<BrowserWithHosts> {
  if (browserOfThisRun() === 'firefox') {
    const driver = await startFirefox(builtExtension('firefox'));
    return { driver, end: () => driver.close() };
  }
  const copy = await fs.mkdtemp(path.join(os.tmpdir(), 'citeback-hosts-'));
  await fs.cp(builtExtension('chrome'), copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const { optional_host_permissions: hosts, ...manifest } = JSON.parse(await fs.readFile(file, 'utf8'));
  await fs.writeFile(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
  const driver = await startChromium(copy);
  await driver.setHostAccess('ON_CLICK');
  return {
    driver,
    async end() {
      await driver.close();
      await fs.rm(copy, { recursive: true, force: true });
    },
  };
}
