import { htmlOf, PARTIAL_PAGES } from '../page/partial-pages.ts';
import { waitForLive } from '../support/digest-in-view.ts';
import { waitUntil } from '../support/wait-until.ts';
import { type DesignedState, madeUp, type OnStage, overHeld, popupOver, type Stage, story } from './designed-state.ts';
import { correctFare, doubleStory, FARE, removeFare } from './ferry-changes.ts';

/** The popup over a page that no digest comes from. */
const problem = (kind: string, about: string, address: (stage: Stage) => string, onlyIn?: DesignedState['onlyIn']): DesignedState => ({
  name: `popup-${kind}`,
  about,
  shows: `[data-problem="${kind}"]`,
  words: '.problem',
  ...(onlyIn ? { onlyIn } : {}),
  bringAbout: (stage) => popupOver(stage, address(stage)),
});

/** The popup with a digest, after some clicks in it. */
const afterClicks = (name: string, about: string, shows: string, ...clicks: string[]): DesignedState => ({
  name: `popup-${name}`,
  about,
  shows,
  bringAbout: async (stage) => {
    const shown = await popupOver(stage, story(stage, 'news-swing-bridge'));
    await waitForLive(shown.view);
    for (const selector of clicks) await shown.view.click(selector);
    return shown;
  },
});

/** The popup over the ferry's story, after the page has changed and the sentence about the fare was asked for. */
const afterChange = (name: string, about: string, change: (words: string) => void): DesignedState => ({
  name: `popup-${name}`,
  about,
  shows: `.missing[data-outcome="${name}"]`,
  words: '.missing h2',
  bringAbout: async (stage) => {
    const shown = await popupOver(stage, madeUp(stage, 'plain-ferry-story'));
    await waitForLive(shown.view);
    await shown.tab.evaluate(change, FARE);
    await shown.view.click('[data-claim]', FARE);
    return shown;
  },
});

const PAYWALLED = 'the page says that the text is for those who pay, and shows the beginning';

async function overPaywall(stage: Stage): Promise<OnStage> {
  const page = PARTIAL_PAGES.find(({ name }) => name === PAYWALLED);
  if (!page) throw new Error('no such page');
  stage.pages.rewrite('front-page', () => htmlOf(page));
  const shown = await popupOver(stage, story(stage, 'front-page'));
  await shown.view.waitFor('.doubts');
  stage.pages.rewrite('front-page', (same) => same);
  return shown;
}

/** Progress is told of only after a moment. */
export async function whileHeld(stage: Stage, which: string): Promise<OnStage> {
  const shown = await overHeld(stage, which);
  await waitUntil('the progress to be told', () =>
    shown.view.evaluate(() => {
      const progress = document.querySelector('.progress');
      return progress !== null && getComputedStyle(progress).visibility === 'visible';
    }),
  );
  return shown;
}

async function afterLaterVersion(stage: Stage): Promise<OnStage> {
  const address = story(stage, 'live-storm-brannoc');
  const { tab, view: before } = await popupOver(stage, address);
  await waitForLive(before);
  await stage.driver.closePopup();
  stage.pages.serveLater('live-storm-brannoc');
  await tab.goTo(address);
  return { view: await stage.driver.clickToolbar(), tabs: [tab] };
}

export const popupStates: DesignedState[] = [
  { ...afterClicks('ready', 'A digest, of a page that stands there now.', '[data-state="ready"]'), isCommon: true },
  afterClicks(
    'source',
    '“Show me the source”: under each sentence the passage that it was cut from.',
    '.toggle[aria-pressed="true"]',
    '.source-bar .toggle',
  ),
  afterClicks('export', 'The forms that a digest can be taken away in.', '.forms', '.carry .opener:nth-of-type(2)'),
  {
    ...afterClicks(
      'told',
      'What came of something is told quietly at an end of the view, and goes by itself; here the digest was copied.',
      '.quiet-words:not(:empty)',
      '.carry .opener',
      '[data-form="text"]',
    ),
    words: '.quiet-words',
    renew: (view) => view.click('[data-form="text"]'),
  },
  afterClicks('delete', 'A digest is about to be deleted.', '.confirm', '.digest-footer .danger'),
  {
    ...afterClicks(
      'aloud',
      'A digest is to be read aloud, and the browser has no voice, or none that it vouches for; where it has one, the buttons that govern it.',
      '.aloud:not([data-aloud="looking"])',
      '[data-action="read-aloud"]',
    ),
    words: '.aloud',
  },
  afterClicks('list', 'Behind “Back”: the digests that were kept.', '.digest-entry', '.back'),
  {
    name: 'popup-right-to-left',
    about: 'A digest of an article that is written from right to left.',
    shows: 'main:has(.digest-text[dir="rtl"])',
    bringAbout: (stage) => popupOver(stage, story(stage, 'akhbar-maktaba')),
  },
  {
    name: 'popup-partial',
    about: 'Only a part of the article is there to be read.',
    shows: '.doubts',
    words: '.doubts',
    bringAbout: overPaywall,
  },
  {
    name: 'popup-progress',
    about: 'The page is being read; here its server holds back the rest.',
    shows: '.progress',
    words: '.progress [role="status"]',
    bringAbout: (stage) => whileHeld(stage, 'told'),
  },
  afterChange('changed', 'The words of a sentence have been edited in the page since.', correctFare),
  afterChange('gone', 'The words of a sentence are not in the page any more.', removeFare),
  afterChange('ambiguous', 'The words of a sentence stand in the page more than once.', doubleStory),
  {
    name: 'popup-changes',
    about: 'An article that was read before has changed since.',
    shows: '.changes',
    bringAbout: afterLaterVersion,
  },
  problem('not-article', 'The page is no article.', (stage) => story(stage, 'shop-list')),
  problem('empty-page', 'There is nothing on the page.', (stage) => madeUp(stage, 'empty-page')),
  problem('no-text', 'There are pictures on the page, and no running text.', (stage) => madeUp(stage, 'pictures-only')),
  problem('pdf', 'The tab shows a PDF file.', (stage) => madeUp(stage, 'paper.pdf')),
  problem('framed-article', 'The text stands in a frame of another site.', (stage) => madeUp(stage, 'framed-story')),
  problem('browser-page', 'One of the browser’s own pages.', () => 'chrome://version/', 'chromium'),
  problem('browser-page', 'One of the browser’s own pages.', () => 'about:support', 'firefox'),
  {
    name: 'popup-page-not-loaded',
    about: 'There is no connection: the browser shows an error in the page’s place.',
    shows: '[data-problem="page-not-loaded"]',
    words: '.problem',
    onlyIn: 'chromium',
    bringAbout: (stage) => popupOver(stage, 'http://127.0.0.1:1/story-of-nobody', 'commit'),
  },
];
