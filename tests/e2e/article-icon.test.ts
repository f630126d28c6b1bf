import { expect, it } from 'vitest';
import { ChromiumDriver } from '../support/start-chromium.ts';
import { browserOfThisRun, useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();

interface Rule {
  id?: string;
  conditions: unknown[];
  actions: Record<string, unknown>[];
}

const chromium = (): ChromiumDriver => {
  if (!(browser.driver instanceof ChromiumDriver)) throw new Error('not Chromium');
  return browser.driver;
};

/** In the worker: the rules by which the browser changes the icon. */
const rulesOfIcon = (): Promise<Rule[]> =>
  new Promise((resolve) => chrome.declarativeContent.onPageChanged.getRules((rules) => resolve(rules as never)));

/**
 * In the worker: the icon’s pixels cannot be asked for, so the same conditions are made to enable the icon,
 * which is off otherwise, and clicks on it are counted.
 */
async function countClicksWhere(conditions: unknown[]): Promise<void> {
  await chrome.action.setPopup({ popup: '' });
  await chrome.action.disable();
  const clicks = globalThis as unknown as { citebackClicks: string[] };
  clicks.citebackClicks = [];
  chrome.action.onClicked.addListener((tab) => clicks.citebackClicks.push(tab.url ?? ''));
  const rule = { conditions, actions: [new chrome.declarativeContent.ShowAction()] };
  await new Promise<void>((resolve) => chrome.declarativeContent.onPageChanged.addRules([rule as never], () => resolve()));
}

const clicksCounted = (): string[] => (globalThis as unknown as { citebackClicks: string[] }).citebackClicks;

if (browserOfThisRun() === 'chromium') {
  it('without any permission the browser tells articles by their markup, and draws another icon there', async () => {
    const { own } = browser.pages;
    const [rule, ...others] = await waitUntil('the rules', async () => {
      const rules = await chromium().evaluateInWorker(rulesOfIcon);
      return rules.length > 0 && rules;
    });
    expect(others).toEqual([]);
    expect(rule?.actions.map(({ instanceType }) => instanceType)).toEqual(['declarativeContent.SetIcon']);
    await chromium().evaluateInWorker(countClicksWhere, rule?.conditions ?? []);
    const lists = [await chromium().openTab(`${own}/stories/shop-list`), await chromium().openTab(`${own}/made-up/list-of-links`)];
    const articles = [`${own}/stories/news-swing-bridge`, `${own}/stories/long-read-salt-road`];
    for (const article of articles) {
      await chromium().openTab(article);
      await waitUntil(`the icon to be on for ${article}`, async () => {
        await chromium().pressIcon();
        return (await chromium().evaluateInWorker(clicksCounted)).includes(article);
      });
    }
    // By now the browser has judged the pages that were open before.
    for (const list of lists) {
      await list.bringToFront();
      await chromium().pressIcon();
    }
    expect(new Set(await chromium().evaluateInWorker(clicksCounted))).toEqual(new Set(articles));
  });
} else {
  it('before the reader allows it, the icon stays neutral', async () => {
    const tab = await browser.driver.openTab(`${browser.pages.own}/stories/news-swing-bridge`);
    const options = await browser.driver.openOwnPage('options');
    expect(await options.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
    const badges = await options.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText(id === undefined ? {} : { tabId: id })));
    });
    expect(new Set(badges)).toEqual(new Set(['']));
    await options.close();
    await tab.close();
  });
}
