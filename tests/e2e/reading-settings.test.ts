import { expect, it } from 'vitest';
import { claimsIn, titleOfDigest, waitForDigest, waitForLit } from '../support/digest-in-view.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();
const story = (name: string) => `${browser.pages.own}/stories/${name}`;
const BRIDGE = 'Port Ellery closes swing bridge after cracks are found in both bearings';

/** Chooses one of the settings, and waits until it is kept. */
async function choose(name: string, value: string): Promise<void> {
  const options = await browser.driver.openOwnPage('options');
  const choice = `input[name="${name}"][value="${value}"]`;
  // On a busy machine a click can come before the page has its last form.
  await options.waitFor('.switch input:enabled');
  await waitUntil('the choice', async () => {
    await options.click(choice);
    return await options.evaluate((sought: string) => document.querySelector<HTMLInputElement>(sought)?.checked === true, choice);
  });
  await waitUntil('the word that it is saved', async () => (await options.text('p.quiet-words')) !== '');
  await options.close();
}

/** In a page of the extension: the popup that a click on the icon would open. */
const popupOfIcon = () => chrome.action.getPopup({});

it('a click on the icon opens the panel with the digest of the page once that is chosen, and the popup again when it is not', async () => {
  const { driver } = browser;
  await choose('icon-opens', 'panel');
  const tab = await driver.openTab(story('news-swing-bridge'));
  // The click has to count although the background is asleep.
  await driver.stopWorker();
  await driver.pressIcon();
  const panel = await driver.panel();
  await waitForDigest(panel, BRIDGE);
  const [, claim = ''] = await claimsIn(panel);
  await panel.click('[data-claim]', claim);
  await waitForLit(tab, claim);
  await driver.closePanel();
  await choose('icon-opens', 'popup');
  await tab.bringToFront();
  expect(await titleOfDigest(await driver.clickToolbar())).toBe(BRIDGE);
  await tab.close();
});

it('what the icon opens is known again to a browser that was started anew', async () => {
  const { driver } = browser;
  await choose('icon-opens', 'panel');
  await driver.restart();
  const options = await driver.openOwnPage('options');
  await waitUntil('the icon to open no popup', async () => (await options.evaluate(popupOfIcon)) === '');
  await options.click('input[name="icon-opens"][value="popup"]');
  await waitUntil('the icon to open the popup', async () => (await options.evaluate(popupOfIcon)).endsWith('/popup.html'));
  await options.close();
});

it('the colour that is chosen is that of lit words, of those too that are lit already', async () => {
  const { driver } = browser;
  const groundOfLit = () => getComputedStyle(document.body, '::highlight(citeback-passage)').backgroundColor;
  const groundOfActive = () => getComputedStyle(document.querySelector('.source-link[data-active]') ?? document.body).backgroundColor;
  const tab = await driver.openTab(story('long-read-salt-road'));
  await titleOfDigest(await driver.clickToolbar());
  await driver.closePopup();
  const panel = await driver.openPanel();
  await titleOfDigest(panel);
  const [claim = ''] = await claimsIn(panel);
  await panel.click('[data-claim]', claim);
  await waitForLit(tab, claim);
  expect(await tab.evaluate(groundOfLit)).toBe('rgb(255, 227, 138)');
  await choose('highlight', 'blue');
  await waitUntil('the lit words to be blue', async () => (await tab.evaluate(groundOfLit)) === 'rgb(156, 210, 255)');
  const other = await driver.openTab(story('news-swing-bridge'));
  const popup = await driver.clickToolbar();
  await titleOfDigest(popup);
  const [first = ''] = await claimsIn(popup);
  await popup.click('[data-claim]', first);
  await waitForLit(other, first);
  await waitUntil('the sentence itself to be blue', async () => (await popup.evaluate(groundOfActive)) === 'rgb(156, 210, 255)');
  await waitUntil('the words in another page to be blue', async () => (await other.evaluate(groundOfLit)) === 'rgb(156, 210, 255)');
  await choose('highlight', 'yellow');
  await other.close();
  await tab.close();
});
