import fs from 'node:fs/promises';
import { expect, it } from 'vitest';
import { faultySummary, pasteSummary, showAndSelect, verdictsIn, waitForCheckPage } from '../support/checked-summary.ts';
import { titleOfDigest, waitForLit } from '../support/digest-in-view.ts';
import type { Tab } from '../support/driver.ts';
import { browserOfThisRun, useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();
const story = (name: string) => `${browser.pages.own}/stories/${name}`;
const VERDICTS = ['carried', 'altered', 'other-speaker', 'not-found'];

/** Opens a story and has it digested. */
async function digestStory(name: string): Promise<Tab> {
  const tab = await browser.driver.openTab(story(name));
  await titleOfDigest(await browser.driver.clickToolbar());
  await browser.driver.closePopup();
  return tab;
}

const checkPageAddress = async (): Promise<string> => {
  const page = await browser.driver.openOwnPage('options');
  const address = await page.address();
  await page.close();
  return address.replace('options.html', 'check.html');
};

it('words selected on any page are checked against an article that is open, and a click lights the article’s words', async () => {
  const { driver } = browser;
  const address = await checkPageAddress();
  const article = await digestStory('news-swing-bridge');
  const other = await driver.openTab(story('how-to-patch-a-tent'));
  await other.evaluate(showAndSelect, faultySummary);
  await driver.chooseMenu('check-selection', other, '#selected');
  const check = await driver.tabAt(address);
  await waitForCheckPage(check);
  // Nothing of the words stands in the address, and each has its line.
  expect(await check.address()).toBe(address);
  expect(await check.evaluate(() => document.querySelector('textarea')?.value.trim())).toBe(faultySummary.join('\n'));
  await check.waitFor('.articles input:checked');
  await check.click('[data-action="check"]');
  expect(await verdictsIn(check)).toEqual(VERDICTS);
  expect(await check.text('[data-verdict="altered"] .wordings')).toContain('they did not make');
  expect(await check.text('[data-verdict="other-speaker"] .said-by')).toContain('Helen Okafor-Reyes');
  expect(await check.text('main')).not.toMatch(/verified|\btrue\b/i);
  await check.click('[data-verdict="carried"] .source-words');
  await waitForLit(article, 'Two of the three ferries are on loan from Sandmouth and can carry 120 passengers but no cars.');
  for (const tab of [check, other, article]) await tab.close();
});

it('a pasted summary is checked against an article of the library whose page is not open, and the outcome is taken along', async () => {
  const { driver } = browser;
  const article = await digestStory('news-swing-bridge');
  await article.close();
  const library = await driver.openOwnPage('library');
  await library.click('[data-action="check-summary"]');
  await waitForCheckPage(library);
  await library.click('[data-action="check"]');
  await waitUntil('to be told what is missing', async () => (await library.text('.check-said')).includes('Paste a summary first'));
  await library.evaluate(pasteSummary, faultySummary.join(' '));
  await library.click('[data-action="check"]');
  await waitUntil('to be told what is missing', async () => (await library.text('.check-said')).includes('Choose an article first'));
  await library.click('.offered label', 'Port Ellery closes swing bridge');
  await library.click('[data-action="check"]');
  expect(await verdictsIn(library)).toEqual(VERDICTS);
  await library.click('[data-action="save-outcome"]');
  const told = await library.text('.quiet-words');
  const saved = await fs.readFile(await driver.savedFile(told.replace(/^Exported: /, '').replace(/\.$/, '')), 'utf8');
  expect(saved).toContain('**Quotation altered**');
  expect(saved).toContain('- Carried by the source: 1');
  if (browserOfThisRun() === 'chromium') {
    await library.click('[data-verdict="carried"] .source-words');
    const opened = await driver.tabAt(story('news-swing-bridge'));
    await opened.close();
  }
  await library.close();
});

it('a summary of a million characters is checked while the page stays fluent, and a longer one is refused in words', async () => {
  const { driver } = browser;
  const article = await digestStory('news-swing-bridge');
  const check = await driver.openOwnPage('check');
  await check.waitFor('.articles input:checked');
  const line = '<img src=x onerror=alert(1)> __proto__ \u202e says that Port Ellery closed its only harbour crossing.';
  await check.evaluate(pasteSummary, `${line}\n`.repeat(Math.floor(2 ** 20 / (line.length + 1))));
  await check.click('[data-action="check"]');
  await check.waitFor('[data-sentence="s50"]');
  const slow = await check.evaluate(async () => {
    const frames: number[] = [];
    for (let last = performance.now(); frames.length < 60; ) {
      await new Promise(requestAnimationFrame);
      frames.push(performance.now() - last);
      last = performance.now();
    }
    return frames.sort((one, other) => one - other)[53];
  });
  // Nine frames of ten: a busy machine may hold up any page once.
  expect(slow).toBeLessThan(250);
  expect(await check.evaluate(() => document.querySelectorAll('main img').length)).toBe(0);
  expect(await check.text('.check-outcome')).toContain('Signs that nobody sees were left out');
  await check.evaluate(pasteSummary, 'a'.repeat(2 ** 20 + 1));
  await check.click('[data-action="check"]');
  await waitUntil('to be refused', async () => (await check.text('.check-said')).includes('longer than a million characters'));
  for (const tab of [check, article]) await tab.close();
});
