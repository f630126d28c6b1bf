import { browser } from './browser.ts';
import { findTab } from './tabs.ts';
import { say } from './words.ts';

const BADGE = '¶';
const COLOUR = '#8a5a14';

/** Marks the icon on one tab as showing an article, until the tab goes on to another page. */
export const markArticle = (tabId: number): Promise<void> => setMark(tabId, BADGE, 'actionTitleArticle');

/** Says what a click on the icon does, where no tab says more. */
export const nameIcon = (): Promise<void> => browser.action.setTitle({ title: say('actionTitle') });

/** Takes the mark off every tab. */
export async function unmarkArticles(): Promise<void> {
  for (const { id = -1 } of await browser.tabs.query({})) await setMark(id, '', 'actionTitle');
}

async function setMark(tabId: number, text: string, title: 'actionTitle' | 'actionTitleArticle'): Promise<void> {
  try {
    if ((await browser.action.getBadgeText({ tabId })) === text) return;
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title: say(title) });
  } catch (error) {
    // It may be closed as soon as its page has told of itself, or before its turn has come.
    if (await findTab(tabId)) throw error;
  }
}
