import fs from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { waitForDigest } from '../support/digest-in-view.ts';
import { useBrowser } from '../support/use-browser.ts';

const browser = useBrowser();
const folder = fileURLToPath(new URL('../../dist/pictures', import.meta.url));
const BRIDGE = 'Port Ellery closes swing bridge after cracks are found in both bearings';

beforeAll(async () => {
  await fs.mkdir(folder, { recursive: true });
});

const brightness = (): number => {
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
  const isClear = getComputedStyle(document.body).backgroundColor.endsWith(', 0)');
  const [r = 0, g = 0, b = 0] = (getComputedStyle(document.documentElement).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
  return isClear ? (r + g + b) / 3 : (red + green + blue) / 3;
};

it.each(['light', 'dark'] as const)('popup and panel follow the reader’s %s scheme, and are pictured to be looked at', async (scheme) => {
  const { driver, pages } = browser;
  await driver.preferScheme(scheme);
  const tab = await driver.openTab(`${pages.own}/stories/news-swing-bridge`);
  const popup = await driver.clickToolbar();
  await waitForDigest(popup, BRIDGE);
  expect(await popup.evaluate((wanted: string) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme)).toBe(true);
  const ofPopup = await popup.evaluate(brightness);
  expect(scheme === 'dark' ? ofPopup < 80 : ofPopup > 200).toBe(true);
  await popup.screenshot(`${folder}/${driver.name}-popup-${scheme}.png`);
  await driver.closePopup();
  const panel = await driver.openPanel();
  await waitForDigest(panel, BRIDGE);
  const ofPanel = await panel.evaluate(brightness);
  expect(scheme === 'dark' ? ofPanel < 80 : ofPanel > 200).toBe(true);
  await panel.screenshot(`${folder}/${driver.name}-panel-${scheme}.png`);
  await tab.close();
});
