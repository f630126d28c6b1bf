import { describe, expect, it } from 'vitest';
import { claimsIn, folded, titleOfDigest, waitForDigest, waitForLit, waitForProblem } from '../support/digest-in-view.ts';
import { FirefoxDriver } from '../support/start-firefox.ts';
import { browserOfThisRun, useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();
const story = (name: string) => `${browser.pages.own}/stories/${name}`;

/** In a page: selects from the start of one paragraph to the end of another, and gives the words. */
function selectParagraphs(from: number, to: number): string {
  const paragraphs = [...document.querySelectorAll('article > p')];
  const [first, last] = [paragraphs[from], paragraphs[to]];
  if (!first || !last) throw new Error('no such paragraphs');
  first.id = 'selected';
  first.scrollIntoView({ block: 'center', behavior: 'instant' });
  getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
  return getSelection()?.toString() ?? '';
}

it('“Summarize selection” digests just the selected words, and leads to them in the page', async () => {
  const { driver } = browser;
  const tab = await driver.openTab(story('news-swing-bridge'));
  // Without a window Chromium's menu is only called, with no gesture that could open the panel or grant the page.
  if (driver.name === 'chromium') await driver.openPanel();
  const selected = folded(await tab.evaluate(selectParagraphs, 1, 3));
  expect(selected.length).toBeGreaterThan(400);
  await driver.chooseMenu('summarize-selection', tab, '#selected');
  const panel = await driver.panel();
  await waitUntil('the selection’s digest', async () => (await panel.text('main')).includes('From a selection in the page'));
  const claims = await claimsIn(panel);
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.filter((claim) => !selected.includes(claim))).toEqual([]);
  const claim = claims.at(-1) ?? '';
  await panel.click('[data-claim]', claim);
  await waitForLit(tab, claim);
  await tab.close();
});

if (browserOfThisRun() === 'chromium') {
  it('“Summarize this page” shows the digest of the page that the tab has gone to, over the kept digests too', async () => {
    const { driver } = browser;
    const tab = await driver.openTab(story('news-swing-bridge'));
    const panel = await driver.openPanel();
    await tab.goTo(story('how-to-patch-a-tent'));
    await waitForProblem(panel, 'not-read-yet');
    await driver.chooseMenu('summarize-page', tab, 'h1');
    await waitForDigest(panel, 'How to Patch a Torn Tent So That It Stays Patched');
    await panel.click('.back');
    await panel.waitFor('[data-view="list"]');
    await driver.chooseMenu('summarize-page', tab, 'h1');
    await waitForDigest(panel, 'How to Patch a Torn Tent So That It Stays Patched');
    await tab.close();
  });

  it('“Open link and summarize” opens the link where the question cannot be asked, and offers to ask it', async () => {
    const { driver, pages } = browser;
    const tab = await driver.openTab(story('news-swing-bridge'));
    const panel = await driver.openPanel();
    await tab.goTo(`${pages.own}/made-up/list-of-links`);
    await driver.chooseMenu('summarize-link', tab, '#there');
    const opened = await driver.tabAt(`${pages.other}/made-up/plain-ferry-story`);
    await waitForProblem(panel, 'link-refused');
    expect(await panel.text('main')).toContain('Allow on this site');
    await opened.close();
    await tab.close();
  });
}

if (browserOfThisRun() === 'firefox') {
  const firefox = (): FirefoxDriver => {
    if (!(browser.driver instanceof FirefoxDriver)) throw new Error('not Firefox');
    return browser.driver;
  };

  it('“Summarize this page” opens the sidebar with the page’s digest', async () => {
    const tab = await firefox().openTab(story('how-to-patch-a-tent'));
    await firefox().chooseMenu('summarize-page', tab, 'h1');
    expect(await titleOfDigest(await firefox().panel())).toBe('How to Patch a Torn Tent So That It Stays Patched');
    await tab.close();
  });

  /** In a page of the extension: gives back the sites that the reader has allowed. */
  const takeSitesBack = async (): Promise<void> => {
    const { origins = [] } = await chrome.permissions.getAll();
    if (origins.length > 0) await chrome.permissions.remove({ origins });
  };

  describe('“Open link and summarize”', () => {
    const openLink = async (selector: string, answer: 'allow' | 'deny') => {
      const tab = await firefox().openTab(`${browser.pages.own}/made-up/list-of-links`);
      await firefox().chooseMenu('summarize-link', tab, selector);
      await firefox().answerPrompt(answer);
      const opened = await firefox().tabAt(`${browser.pages.other}/made-up/plain-ferry-story`);
      const panel = await firefox().panel();
      return { panel, close: () => Promise.all([panel.evaluate(takeSitesBack), tab.close(), opened.close()]) };
    };

    it('opens the link all the same where the reader refuses, and says what to click', async () => {
      const { panel, close } = await openLink('#there', 'deny');
      await waitForProblem(panel, 'link-refused');
      expect(await panel.text('main')).toContain('Click the Citeback icon on the opened page to read it.');
      await close();
    });

    it('reads it after all where the reader then allows the site', async () => {
      const { panel, close } = await openLink('#there', 'deny');
      await waitForProblem(panel, 'link-refused');
      await panel.click('[data-action="allow-site"]');
      await firefox().answerPrompt('allow');
      await waitForDigest(panel, 'Island gets its winter ferry back');
      await close();
    });

    it('says so where the link leads to a site that it was not asked for', async () => {
      const { panel, close } = await openLink('#away', 'allow');
      await waitForProblem(panel, 'link-redirected');
      await close();
    });

    it('digests what the link leads to where the reader allows it', async () => {
      const { panel, close } = await openLink('#there', 'allow');
      expect(await titleOfDigest(panel)).toBe('Island gets its winter ferry back');
      await close();
    });
  });
}
