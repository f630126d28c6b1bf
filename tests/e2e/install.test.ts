import fs from 'node:fs/promises';
import { expect, it } from 'vitest';
import { ChromiumDriver } from '../support/start-chromium.ts';
import { FirefoxDriver } from '../support/start-firefox.ts';
import { browserOfThisRun, builtExtension, useBrowser } from '../support/use-browser.ts';

const browser = useBrowser();
const everywhere = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const allowed = { chromium: [...everywhere, 'declarativeContent', 'offscreen', 'sidePanel'].sort(), firefox: everywhere };

it('has from its installation just the permissions that need no warning, and no site', async () => {
  const options = await browser.driver.openOwnPage('options');
  const { permissions, origins } = await options.evaluate(() => chrome.permissions.getAll());
  expect({ permissions: permissions?.toSorted(), origins }).toEqual({ permissions: allowed[browser.driver.name], origins: [] });
  await options.close();
});

if (browserOfThisRun() === 'chromium') {
  it('warns of nothing when it is installed, and the browser complains of nothing', async () => {
    const manifest = await fs.readFile(`${builtExtension('chrome')}/manifest.json`, 'utf8');
    const options = await browser.driver.openOwnPage('options');
    const warnings = await options.evaluate((text: string) => chrome.management.getPermissionWarningsByManifest(text), manifest);
    const greedy = JSON.stringify({ ...JSON.parse(manifest), host_permissions: ['<all_urls>'] });
    const warningsOfGreedy = await options.evaluate((text: string) => chrome.management.getPermissionWarningsByManifest(text), greedy);
    expect(warnings).toEqual([]);
    expect(warningsOfGreedy).toHaveLength(1);
    await options.close();
    const { driver } = browser;
    if (!(driver instanceof ChromiumDriver)) throw new Error('not Chromium');
    expect(await driver.extensionComplaints()).toEqual({ manifestErrors: [], runtimeErrors: [] });
  });
} else {
  it('warns of nothing when it is installed, and the browser complains of nothing', async () => {
    const { driver } = browser;
    if (!(driver instanceof FirefoxDriver)) throw new Error('not Firefox');
    expect(await driver.manifestComplaints()).toEqual({ warnings: [], errors: [], asked: [] });
    expect((await driver.manifestComplaints(['<all_urls>'])).asked).toHaveLength(1);
  });
}
