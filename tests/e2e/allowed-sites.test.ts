import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForDigest, waitForProblem } from '../support/digest-in-view.ts';
import type { Driver } from '../support/driver.ts';
import { type PageServer, servePages } from '../support/serve-pages.ts';
import { ChromiumDriver } from '../support/start-chromium.ts';
import { FirefoxDriver } from '../support/start-firefox.ts';
import { type BrowserWithHosts, startWithHosts } from '../support/start-with-hosts.ts';
import { waitUntil } from '../support/wait-until.ts';

let browser: BrowserWithHosts;
let driver: Driver;
let pages: PageServer;

beforeAll(async () => {
  pages = await servePages();
  browser = await startWithHosts();
  driver = browser.driver;
});

afterAll(async () => {
  await browser.end();
  await pages.close();
});

const SITE = 'http://127.0.0.1/*';
const BRIDGE = 'Port Ellery closes swing bridge after cracks are found in both bearings';

async function allowSite(): Promise<void> {
  if (driver instanceof ChromiumDriver) await driver.setHostAccess('ON_SPECIFIC_SITES', [SITE]);
  if (driver instanceof FirefoxDriver) await driver.allowSite(SITE);
}

it('a site that is allowed stands in the settings, and is read without a click on the icon until the reader takes that back', async () => {
  const read = await driver.openTab(`${pages.own}/stories/news-swing-bridge`);
  await waitForDigest(await driver.clickToolbar(), BRIDGE);
  await driver.closePopup();
  const panel = await driver.openPanel();
  const unread = await driver.openTab(`${pages.own}/stories/how-to-patch-a-tent`);
  await waitForProblem(panel, 'not-permitted');
  const options = await driver.openOwnPage('options');
  expect(await options.text('main')).toContain('No sites yet.');
  await allowSite();
  await waitUntil('the site in the list', async () => (await options.text('main')).includes('127.0.0.1'));

  await unread.goTo(`${pages.own}/stories/how-to-patch-a-tent`);
  await unread.bringToFront();
  await waitForProblem(panel, 'not-read-yet');
  await panel.click('[data-action="read"]');
  await waitForDigest(panel, 'How to Patch a Torn Tent So That It Stays Patched');

  await options.bringToFront();
  await options.click('button[aria-label="No longer allow 127.0.0.1"]');
  if (driver instanceof ChromiumDriver) {
    // What the copy requires can be taken back in the browser's own page only, and the reader is told so.
    await waitUntil('the word of where to go', async () => (await options.text('main')).includes('The browser kept the permission.'));
    await driver.setHostAccess('ON_CLICK');
  }
  await waitUntil('the site to go from the list', async () => !(await options.text('main')).includes('127.0.0.1'));
  const later = await driver.openTab(`${pages.own}/stories/press-release-heat-pump`);
  await waitForProblem(panel, 'not-permitted');
  await driver.closePanel();
  for (const tab of [later, options, unread, read]) await tab.close();
});
