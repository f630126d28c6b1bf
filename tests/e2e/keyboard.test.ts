import { expect, it } from 'vitest';
import { titleOfDigest } from '../support/digest-in-view.ts';
import { FirefoxDriver } from '../support/start-firefox.ts';
import { browserOfThisRun, useBrowser } from '../support/use-browser.ts';

const browser = useBrowser();

it('both shortcuts are set from the installation, and the settings name them', async () => {
  const options = await browser.driver.openOwnPage('options');
  const commands = await options.evaluate(() => chrome.commands.getAll());
  const panel = browser.driver.name === 'chromium' ? 'open-panel' : '_execute_sidebar_action';
  expect(Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]))).toEqual({
    _execute_action: 'Alt+Shift+D',
    [panel]: 'Alt+Shift+S',
  });
  await options.waitFor('dd + dt + dd kbd');
  expect(await options.evaluate(() => [...document.querySelectorAll('kbd')].map((key) => key.textContent))).toEqual([
    'Alt+Shift+D',
    'Alt+Shift+S',
  ]);
  await options.close();
});

// Without a window Chromium hears no keys of its own.
if (browserOfThisRun() === 'firefox') {
  const firefox = (): FirefoxDriver => {
    if (!(browser.driver instanceof FirefoxDriver)) throw new Error('not Firefox');
    return browser.driver;
  };

  it('Alt+Shift+D reads the page and opens the popup, and Alt+Shift+S opens the panel with its digest', async () => {
    const tab = await firefox().openTab(`${browser.pages.own}/stories/how-to-patch-a-tent`);
    await firefox().pressShortcut('D');
    expect(await titleOfDigest(await firefox().popup())).toBe('How to Patch a Torn Tent So That It Stays Patched');
    await firefox().closePopup();
    await firefox().pressShortcut('S');
    expect(await titleOfDigest(await firefox().panel())).toBe('How to Patch a Torn Tent So That It Stays Patched');
    await tab.close();
  });
}
