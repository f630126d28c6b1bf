import { expect, it } from 'vitest';
import { isReaderInPage, shownIn, waitForDigest, waitForProblem } from '../support/digest-in-view.ts';
import { FirefoxDriver } from '../support/start-firefox.ts';
import { browserOfThisRun, useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();
const story = (name: string) => `${browser.pages.own}/stories/${name}`;
const BRIDGE = 'Port Ellery closes swing bridge after cracks are found in both bearings';
const SALT = 'The salt road: how a dead lake came back to bury the towns that drained it';
const FERRY = 'Island gets its winter ferry back';

/** In the panel: scrolls there, with an event also where it stands there already. */
function scrollPanel(top: number): void {
  scrollTo({ top: 0, behavior: 'instant' });
  scrollTo({ top, behavior: 'instant' });
}

/** In the panel: whether that place has been kept. */
async function isPlaceKept(top: number): Promise<boolean> {
  const kept = Object.entries(await chrome.storage.session.get()).filter(([key]) => key.startsWith('panel-scroll:'));
  return kept.some(([, place]) => Math.abs((place as { top: number }).top - top) < 3);
}

/** In the panel: the titles of the digests kept by now. */
async function titlesKept(): Promise<string[]> {
  const { digests } = await chrome.runtime.sendMessage({ kind: 'list-digests', tabId: null });
  return digests.map(({ title }: { title: string }) => title);
}

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
  await waitUntil('the place to be kept', async () => {
    await panel.evaluate(scrollPanel, 260);
    return await waitUntil('the scrolling to settle', () => panel.evaluate(isPlaceKept, 260), 2000).catch(() => null);
  });
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
  const slow = await driver.openTab(`${pages.own}/made-up/held-story`, 'commit');
  const popup = await driver.clickToolbar();
  await waitUntil('the reading to begin', () => popup.evaluate(isReaderInPage));
  await driver.closePopup();
  await quick.bringToFront();
  await waitForDigest(panel, BRIDGE);
  pages.letGo();
  await waitUntil('the late digest to be kept', async () => {
    const titles = await panel.evaluate(titlesKept);
    expect(await shownIn(panel)).toMatchObject({ state: 'ready', title: BRIDGE });
    return titles.includes(FERRY);
  });
  expect(await shownIn(panel)).toMatchObject({ state: 'ready', title: BRIDGE });
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

it('each window’s panel shows that window’s own tab, whatever the others do', async () => {
  const { driver } = browser;
  const first = await driver.openTab(story('news-swing-bridge'));
  await readByToolbar(BRIDGE);
  const panel = await driver.openPanel();
  await waitForDigest(panel, BRIDGE);
  const other = await panel.evaluate(
    (url: string) => chrome.windows.create({ url, focused: false }).then((made) => made?.id ?? 0),
    story('long-read-salt-road'),
  );
  await waitUntil('the other window’s tab', () =>
    panel.evaluate(async (id: number) => (await chrome.tabs.query({ windowId: id, active: true }))[0]?.status === 'complete', other),
  );
  await panel.evaluate(async (id: number) => {
    await chrome.tabs.create({ windowId: id, url: 'options.html' });
  }, other);
  expect(await shownIn(panel)).toMatchObject({ state: 'ready', title: BRIDGE });
  await panel.evaluate((id: number) => chrome.windows.remove(id), other);
  expect(await shownIn(panel)).toMatchObject({ state: 'ready', title: BRIDGE });
  await first.close();
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

// Chromium’s prompt cannot be answered without a window.
if (browserOfThisRun() === 'firefox') {
  it('“Allow on all sites” in the panel asks, and then reads the page in view', async () => {
    const { driver, pages } = browser;
    if (!(driver instanceof FirefoxDriver)) throw new Error('not Firefox');
    const tab = await driver.openTab(`${pages.other}/stories/how-to-patch-a-tent`);
    const panel = await driver.openPanel();
    await waitForProblem(panel, 'not-permitted');
    await panel.click('[data-action="allow-all"]');
    await driver.answerPrompt('deny');
    await waitUntil('the word that nothing has changed', async () =>
      (await panel.text('main')).includes('Not allowed. Nothing has changed.'),
    );
    await panel.click('[data-action="allow-all"]');
    await driver.answerPrompt('allow');
    await waitForDigest(panel, 'How to Patch a Torn Tent So That It Stays Patched');
    await panel.evaluate(() => chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }));
    await tab.close();
  });
}
