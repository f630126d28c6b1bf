import { faultySummary, pasteSummary } from '../support/checked-summary.ts';
import { waitForLive } from '../support/digest-in-view.ts';
import { makeDatabaseNewer } from '../support/newer-database.ts';
import { dropFile, makeProof } from '../support/proof-file.ts';
import { type DesignedState, madeUp, type OnStage, ownPage, popupOver, readStory, type Stage, story } from './designed-state.ts';
import { lastTroubleStates } from './trouble-states.ts';

/** The panel beside a story, after some clicks in it. */
const panel = (name: string, about: string, shows: string, ...clicks: string[]): DesignedState => ({
  name: `panel-${name}`,
  about,
  shows,
  bringAbout: async (stage) => {
    const tab = await readStory(stage, story(stage, 'news-swing-bridge'));
    const view = await stage.driver.openPanel();
    await waitForLive(view);
    for (const selector of clicks) await view.click(selector);
    return { view, tabs: [tab] };
  },
});

async function afterNavigation(stage: Stage): Promise<OnStage> {
  const tab = await readStory(stage, story(stage, 'news-swing-bridge'));
  const view = await stage.driver.openPanel();
  await tab.goTo(story(stage, 'how-to-patch-a-tent'));
  return { view, tabs: [tab] };
}

async function overAnotherTab(stage: Stage): Promise<OnStage> {
  const tab = await readStory(stage, story(stage, 'news-swing-bridge'));
  const view = await stage.driver.openPanel();
  const another = await stage.driver.openTab(story(stage, 'how-to-patch-a-tent'));
  return { view, tabs: [another, tab] };
}

async function whilePointing(stage: Stage): Promise<OnStage> {
  const tab = await readStory(stage, madeUp(stage, 'story-with-letters'));
  const view = await stage.driver.openPanel();
  await view.click('footer [data-action="pick-part"]');
  return { view, tabs: [tab] };
}

async function withProof(stage: Stage): Promise<OnStage> {
  const address = story(stage, 'news-swing-bridge');
  const made = JSON.stringify(await makeProof(address));
  const figure = /"exact":"[^"]*?(\d[\d\s]* \p{L}{4,})/u.exec(made)?.[1] ?? 'no figure';
  const tab = await readStory(stage, address);
  const { view, tabs } = await ownPage(stage, 'library');
  await view.evaluate(dropFile, made.replaceAll(figure, figure.replace(/^\d+/, '97')));
  return { view, tabs: [...tabs, tab] };
}

/** The page that checks summaries, beside a story that is open, with a summary in its field. */
async function withSummary(stage: Stage): Promise<OnStage> {
  const tab = await readStory(stage, story(stage, 'news-swing-bridge'));
  const { view, tabs } = await ownPage(stage, 'check');
  await view.waitFor('.articles input:checked');
  await view.evaluate(pasteSummary, faultySummary.join('\n'));
  return { view, tabs: [...tabs, tab] };
}

async function withCheckedSummary(stage: Stage): Promise<OnStage> {
  const shown = await withSummary(stage);
  await shown.view.click('[data-action="check"]');
  return shown;
}

/** The library with an entry opened. */
const openedEntry = async (stage: Stage): Promise<OnStage> => {
  const shown = await ownPage(stage, 'library');
  await shown.view.click('.digest-entry');
  return shown;
};

/** The library with an entry opened, about to be printed. */
const printedEntry = async (stage: Stage): Promise<OnStage> => {
  const shown = await openedEntry(stage);
  await shown.view.waitFor('.digest-text');
  await shown.view.evaluate(() => void dispatchEvent(new Event('beforeprint')));
  return shown;
};

export const panelStates: DesignedState[] = [
  { ...panel('ready', 'A digest beside its page.', '.source-bar [data-action="coverage"]:enabled'), isCommon: true },
  panel(
    'coverage',
    '“Show what is used”: a map of the article, and a tint in the page.',
    '.coverage-told',
    '[data-action="coverage"]:enabled',
  ),
  {
    name: 'panel-not-read-yet',
    about: 'The tab has gone to a page that nobody has asked about.',
    shows: '[data-problem="not-read-yet"]',
    words: '.problem',
    onlyIn: 'chromium',
    bringAbout: afterNavigation,
  },
  {
    name: 'panel-not-permitted',
    about: 'The tab in front is one that Citeback may not read yet.',
    shows: '[data-problem="not-permitted"]',
    words: '.problem',
    bringAbout: overAnotherTab,
  },
  {
    name: 'panel-picking',
    about: 'The reader is about to point at the text in the page.',
    shows: '[data-problem="picking"]',
    words: '.problem',
    bringAbout: whilePointing,
  },
];

/** Before anything was read. */
export const firstStates: DesignedState[] = [
  {
    name: 'welcome',
    about: 'After the installation, and never again.',
    shows: 'main h1',
    isCommon: true,
    bringAbout: (stage) => ownPage(stage, 'welcome'),
  },
  {
    name: 'library-empty',
    about: 'No digest has been kept yet.',
    shows: '.list-empty',
    words: '.list-empty',
    bringAbout: (stage) => ownPage(stage, 'library'),
  },
  {
    name: 'check-empty',
    about: 'A summary could be checked, but there is no article yet to compare it with.',
    shows: '.articles .hint',
    words: '.articles .hint',
    bringAbout: (stage) => ownPage(stage, 'check'),
  },
];

export const pageStates: DesignedState[] = [
  {
    name: 'library',
    about: 'The digests that were kept.',
    shows: '.digest-entry',
    isCommon: true,
    bringAbout: (stage) => ownPage(stage, 'library'),
  },
  { name: 'library-kept', about: 'A kept digest, without its page.', shows: '.digest-text, .changes', bringAbout: openedEntry },
  {
    name: 'library-printed',
    about: 'A digest on paper, with the words behind each number.',
    shows: '.print-sheet li',
    onlyIn: 'chromium',
    isOnPaper: true,
    bringAbout: printedEntry,
  },
  {
    name: 'library-proof',
    about: 'A proof was compared with its page, and one of its sentences reads otherwise there.',
    shows: '[data-check="checked"] [data-status="changed"]',
    bringAbout: withProof,
  },
  {
    name: 'check-begun',
    about: 'A summary was pasted, and the one article of this window is chosen.',
    shows: '.articles input:checked',
    bringAbout: withSummary,
  },
  {
    name: 'check-outcome',
    about: 'The summary was compared with the article: carried, altered, somebody else’s, not found.',
    shows: '[data-check="checked"] [data-verdict="other-speaker"]',
    words: '.check-tally',
    bringAbout: withCheckedSummary,
  },
  { name: 'options', about: 'The settings.', shows: 'main h1', isCommon: true, bringAbout: (stage) => ownPage(stage, 'options') },
];

/** What changes the whole browser, and comes last. */
export const lastStates: DesignedState[] = [
  ...lastTroubleStates,
  {
    name: 'popup-storage-unavailable',
    about: 'The browser gives no storage: the digest is there all the same, and goes with the view.',
    shows: '.doubts',
    words: '.doubts',
    bringAbout: async (stage) => {
      const options = await stage.driver.openOwnPage('options');
      await options.evaluate(makeDatabaseNewer);
      await options.close();
      return await popupOver(stage, madeUp(stage, 'plain-ferry-story'));
    },
  },
];
