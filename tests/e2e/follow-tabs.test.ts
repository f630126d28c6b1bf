import { expect, it } from 'vitest';
import { shownIn, waitForDigest, waitForProblem } from '../support/digest-in-view.ts';
import { useBrowser } from '../support/use-browser.ts';
import { pause, waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();
const story = (name: string) => `${browser.pages.own}/stories/${name}`;
const BRIDGE = 'Port Ellery closes swing bridge after cracks are found in both bearings';
const SALT = 'The salt road: how a dead lake came back to bury the towns that drained it';
const FERRY = 'Island gets its winter ferry back';

/** Reads the page in front by the toolbar, with the panel open or not. */
async function readByToolbar(title: string): Promise<void> {
  await waitForDigest(await browser.driver.clickToolbar(), title);
  await browser.driver.closePopup();
}

it('the panel shows the digest of the tab in front, and each tab’s own when one comes back to it, where it was left', async () => {
  const { driver } = browser;
  const first = await driver.openTab(story('news-swing-bridge'));
  await readByToolbar(BRIDGE);
  const panel = await driver.openPanel();
  await waitForDigest(panel, BRIDGE);
  await panel.evaluate(() => scrollTo({ top: 260, behavior: 'instant' }));
  await pause(300);
  const second = await driver.openTab(story('long-read-salt-road'));
  await readByToolbar(SALT);
  await waitForDigest(panel, SALT);
  await first.bringToFront();
  await waitForDigest(panel, BRIDGE);
  await waitUntil('the place in the digest', () => panel.evaluate(() => Math.abs(scrollY - 260) < 3));
  await second.bringToFront();
  await waitForDigest(panel, SALT);
  expect(await panel.evaluate(() => scrollY)).toBe(0);
  await first.close();
  await second.close();
});

it('a digest that comes late is never shown over another tab', async () => {
  const { driver, pages } = browser;
  const quick = await driver.openTab(story('news-swing-bridge'));
  await readByToolbar(BRIDGE);
  const panel = await driver.openPanel();
  await waitForDigest(panel, BRIDGE);
  const slow = await driver.openTab(`${pages.own}/made-up/slow-story`, 'commit');
  await driver.clickToolbar();
  // Long enough to ask for the page, far too short to have it.
  await pause(500);
  await driver.closePopup();
  await quick.bringToFront();
  await waitForDigest(panel, BRIDGE);
  const end = Date.now() + 4000;
  while (Date.now() < end) {
    const shown = await shownIn(panel);
    expect([shown.state, shown.title]).toEqual(['ready', BRIDGE]);
    await pause(100);
  }
  await slow.bringToFront();
  await waitForDigest(panel, FERRY);
  await quick.close();
  await slow.close();
});

it('where it may not read, the panel says what to click, and offers all sites', async () => {
  const { driver, pages } = browser;
  const read = await driver.openTab(story('news-swing-bridge'));
  await readByToolbar(BRIDGE);
  const panel = await driver.openPanel();
  const unread = await driver.openTab(`${pages.other}/stories/long-read-salt-road`);
  await waitForProblem(panel, 'not-permitted');
  const words = await panel.text('main');
  expect(words).toContain('Click the Citeback icon to read this page');
  expect(words).toContain('Allow on all sites');
  expect(words).not.toContain('Allow on this site');
  expect(words).toMatch(/Or press .*Shift/);
  expect(await panel.evaluate(() => document.querySelector('main')?.getAttribute('data-condition'))).toBe('restricted');
  await readByToolbar(SALT);
  await waitForDigest(panel, SALT);
  await read.close();
  await unread.close();
});

it('when the tab goes to another page, its old digest goes from the panel', async () => {
  const { driver, pages } = browser;
  const tab = await driver.openTab(story('news-swing-bridge'));
  await readByToolbar(BRIDGE);
  const panel = await driver.openPanel();
  await waitForDigest(panel, BRIDGE);
  await tab.goTo(`${pages.other}/made-up/second-ferry-story`);
  await waitForProblem(panel, 'not-permitted');
  await tab.goTo(story('news-swing-bridge'));
  await readByToolbar(BRIDGE);
  await waitForDigest(panel, BRIDGE);
  await tab.close();
});
