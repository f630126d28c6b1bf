import { isReaderInPage } from '../support/digest-in-view.ts';
import type { Driver } from '../support/driver.ts';
import { ChromiumDriver } from '../support/start-chromium.ts';
import { waitUntil } from '../support/wait-until.ts';
import { type DesignedState, madeUp, type OnStage, overHeld, ownPage, popupOver, readStory, type Stage, story } from './designed-state.ts';
import { whileHeld } from './popup-states.ts';

/** The reader has left the page before all of it was there. */
async function afterLeaving(stage: Stage): Promise<OnStage> {
  const shown = await overHeld(stage, 'left');
  await waitUntil('the reading to begin', () => shown.view.evaluate(isReaderInPage));
  await shown.tab.goTo(story(stage, 'how-to-patch-a-tent'));
  return shown;
}

/** The panel lists the kept digests beside the library, in which one of them is deleted. */
async function afterDeletionElsewhere(stage: Stage): Promise<OnStage> {
  const tab = await readStory(stage, story(stage, 'news-swing-bridge'));
  const view = await stage.driver.openPanel();
  const library = await ownPage(stage, 'library');
  await view.click('[data-problem="own-page"] [data-action="show-list"]');
  await view.waitFor('.digest-entry');
  await library.view.click('.delete-entry');
  await library.view.waitFor('.removed-bar');
  await view.click('.digest-entry');
  return { view, tabs: [...library.tabs, tab], undo: () => library.view.click('[data-action="bring-back"]') };
}

async function afterLink(stage: Stage): Promise<OnStage> {
  const { driver, pages } = stage;
  const tab = await readStory(stage, story(stage, 'news-swing-bridge'));
  const view = await driver.openPanel();
  await tab.goTo(madeUp(stage, 'list-of-links'));
  await driver.chooseMenu('summarize-link', tab, '#there');
  return { view, tabs: [await driver.tabAt(`${pages.other}/made-up/plain-ferry-story`), tab] };
}

async function afterNoSelection(stage: Stage): Promise<OnStage> {
  const tab = await readStory(stage, story(stage, 'news-swing-bridge'));
  const view = await stage.driver.openPanel();
  await stage.driver.chooseMenu('summarize-selection', tab, 'h1');
  return { view, tabs: [tab] };
}

/** Does something to the running background, which only Chromium lets in from outside; the browser's next start undoes it. */
async function withBackground(stage: Stage, change: () => void): Promise<OnStage> {
  const { driver } = stage;
  if (!(driver instanceof ChromiumDriver)) throw new Error('nobody is let into the background of Firefox');
  await driver.evaluateInWorker(change);
  return { ...(await popupOver(stage, madeUp(stage, 'second-ferry-story'))), tabs: [], undo: () => driver.restart() };
}

/** In the background: hangs up on every view before a word is said, as its stop does, only again and again. */
const hangUp = (): void => chrome.runtime.onConnect.addListener((port) => port.disconnect());

/** In the background: what digests are told apart by fails, as a fault of our own would. */
function failToHash(): void {
  SubtleCrypto.prototype.digest = () => Promise.reject(new RangeError('no hash can be made'));
}

/** In a page of the extension: puts so much into the memory that private digests are kept in that nothing more has room there. */
async function fillMemory(): Promise<void> {
  for (let size = 2 ** 20; size > 16; size /= 2) {
    for (let isRoom = true; isRoom; ) {
      const filler = { [`filler:${Math.random()}`]: 'x'.repeat(size) };
      isRoom = await chrome.storage.session.set(filler).then(
        () => true,
        () => false,
      );
    }
  }
}

async function withMemoryFull(stage: Stage): Promise<OnStage> {
  const shown = await inPrivate(stage);
  const own = await stage.driver.openOwnPage('options');
  await own.evaluate(fillMemory);
  await own.close();
  await shown.tab.bringToFront();
  return { ...shown, view: await stage.driver.clickToolbar() };
}

async function inPrivate(stage: Stage) {
  const tab = await stage.driver.openPrivateTab(madeUp(stage, 'plain-ferry-story'));
  return { tab, tabs: [], undo: () => stage.driver.closePrivateWindow() };
}

const problem = (kind: string, about: string, bringAbout: DesignedState['bringAbout'], where: 'popup' | 'panel' = 'popup') => ({
  name: `${where}-${kind}`,
  about,
  shows: `[data-problem="${kind}"]`,
  words: '.problem',
  bringAbout,
});

const inChromium: { onlyIn: Driver['name'] } = { onlyIn: 'chromium' };

export const troubleStates: DesignedState[] = [
  problem('own-page', 'One of Citeback’s own pages.', async (stage) => {
    const { tabs } = await ownPage(stage, 'library');
    return { view: await stage.driver.clickToolbar(), tabs };
  }),
  problem('still-loading', 'The page never ends loading, and there is no article in what has come of it.', (stage) =>
    overHeld(stage, 'awaited'),
  ),
  problem('stopped', 'The reader has cancelled the reading.', async (stage) => {
    const shown = await whileHeld(stage, 'stopped');
    await shown.view.click('[data-action="stop"]');
    return shown;
  }),
  problem('navigated-away', 'The tab went to another page while it was read.', afterLeaving),
  problem('digest-gone', 'The kept digest that was chosen has been deleted in another view.', afterDeletionElsewhere, 'panel'),
  {
    ...problem('link-refused', '“Open link and summarize” has opened a link to a site that may not be read.', afterLink, 'panel'),
    ...inChromium,
  },
  {
    ...problem('no-selection', 'A digest of the selection was wanted, and nothing is selected.', afterNoSelection, 'panel'),
    ...inChromium,
  },
];

/** What troubles the whole browser. */
export const lastTroubleStates: DesignedState[] = [
  {
    ...problem(
      'worker-restarted',
      'The browser stopped the background again and again; here it is made to hang up on the popup eight times in a row.',
      (stage) => withBackground(stage, hangUp),
    ),
    ...inChromium,
    breaksBackground: true,
  },
  {
    ...problem('unexpected', 'A fault of Citeback’s own; here its background is made to fail at hashing a text.', (stage) =>
      withBackground(stage, failToHash),
    ),
    ...inChromium,
    breaksBackground: true,
  },
  {
    name: 'popup-private',
    about: 'A digest in a private window.',
    words: '.digest-footer .hint',
    shows: '[data-state="ready"]',
    bringAbout: async (stage) => {
      const shown = await inPrivate(stage);
      return { ...shown, view: await stage.driver.clickToolbar() };
    },
  },
  {
    name: 'popup-storage-full',
    about: 'There is no room left to keep a digest: here the 10 MB that the browser gives to a private window are really used up.',
    shows: '.doubts',
    words: '.doubts',
    bringAbout: withMemoryFull,
  },
];
