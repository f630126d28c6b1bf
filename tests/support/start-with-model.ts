import { chooseModel } from './choose-model.ts';
import type { Driver } from './driver.ts';
import { type ModelServer, startModelServer } from './model-server.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { ChromiumDriver } from './start-chromium.ts';
import { FirefoxDriver } from './start-firefox.ts';
import { startWithHosts } from './start-with-hosts.ts';

/** A browser whose reader has chosen a model on this machine and let the extension connect there. */
export interface BrowserWithModel {
  driver: Driver;
  pages: PageServer;
  server: ModelServer;
  end(): Promise<void>;
}

export const MODEL = 'small-model';

export async function startWithModel(): Promise<BrowserWithModel> {
  const [pages, server, browser] = await Promise.all([servePages(), startModelServer(), startWithHosts()]);
  const { driver } = browser;
  if (driver instanceof ChromiumDriver) await driver.setHostAccess('ON_ALL_SITES');
  if (driver instanceof FirefoxDriver) await driver.allowSite('http://127.0.0.1/*');
  await chooseModel(driver, { engine: 'openai-compatible', address: server.address, model: MODEL });
  return {
    driver,
    pages,
    server,
    async end() {
      await browser.end();
      await Promise.all([pages.close(), server.close()]);
    },
  };
}
