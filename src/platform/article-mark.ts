import { browser } from './browser.ts';
import { findTab } from './tabs.ts';
import { say } from './words.ts';

const BADGE = '¶';
const COLOUR = '#8a5a14';

/** Marks the icon on one tab as showing an article, until the tab goes on to another page. */
export async function markArticle(tabId: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text: BADGE });
    await browser.action.setTitle({ tabId, title: say('actionTitleArticle') });
  } catch (error) {
    // It may be closed as soon as its page has told of itself.
    if (await findTab(tabId)) throw error;
  }
}

/** Says what a click on the icon does, where no tab says more. */
export const nameIcon = (): Promise<void> => browser.action.setTitle({ title: say('actionTitle') });

/** Takes the mark off every tab. */
export async function unmarkArticles(): Promise<void> {
  for (const { id: tabId } of await browser.tabs.query({})) {
    if (tabId === undefined || (await browser.action.getBadgeText({ tabId })) === '') continue;
    await browser.action.setBadgeText({ tabId, text: '' });
    await browser.action.setTitle({ tabId, title: say('actionTitle') });
  }
}
