import fs from 'node:fs/promises';
import { expect, it } from 'vitest';
import { titleOfDigest } from '../support/digest-in-view.ts';
import type { View } from '../support/driver.ts';
import { verifyProof } from '../support/proof-file.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();
const story = () => `${browser.pages.own}/stories/news-swing-bridge`;
const BRIDGE = 'Port Ellery closes swing bridge after cracks are found in both bearings';

const waitForSaid = (view: View, words: string) =>
  waitUntil(words, async () => {
    const said = await view.text('p.quiet-words');
    if (!said.includes(words)) throw new Error(`it says “${said}”`);
    return true;
  });

/** In a view: the ways to export that something else lies over, or that are out of the view. */
function findCovered(): string[] {
  const forms = [...document.querySelectorAll<HTMLElement>('[data-form]')];
  const isCovered = (form: HTMLElement) => {
    const { left, top, width, height } = form.getBoundingClientRect();
    const told = document.querySelector('.quiet-words')?.getBoundingClientRect();
    const isUnderWords = told !== undefined && told.height > 0 && told.top < top + height && told.bottom > top;
    return isUnderWords || document.elementFromPoint(left + width / 2, top + height / 2) !== form;
  };
  return forms.filter(isCovered).map(({ textContent }) => textContent ?? '');
}

it('what is said of an export covers none of the other ways to export', async () => {
  const { driver } = browser;
  const tab = await driver.openTab(story());
  await titleOfDigest(await driver.clickToolbar());
  await driver.closePopup();
  const panel = await driver.openPanel();
  await titleOfDigest(panel);
  await panel.click('.opener', 'Export');
  await panel.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await panel.evaluate(() => document.querySelector<HTMLElement>('[data-form="proof"]')?.focus());
  await panel.press('Enter');
  await waitForSaid(panel, `Exported: ${BRIDGE}.proof.json`);
  expect(await panel.evaluate(findCovered)).toEqual([]);
  await fs.rm(await driver.savedFile(`${BRIDGE}.proof.json`));
  await tab.close();
});

async function exportAs(view: View, form: string, name: string): Promise<string> {
  if ((await view.evaluate(() => document.querySelector('.opener[aria-expanded="true"]')?.textContent ?? '')) !== 'Export')
    await view.click('.opener', 'Export');
  await view.click(`[data-form="${form}"]`);
  await waitForSaid(view, `Exported: ${name}`);
  return await browser.driver.savedFile(name);
}

it.each(['popup', 'panel', 'library'] as const)(
  'a proof exported from the %s is saved, and the command line verifies it',
  async (place) => {
    const { driver } = browser;
    const tab = await driver.openTab(story());
    const popup = await driver.clickToolbar();
    await titleOfDigest(popup);
    if (place !== 'popup') await driver.closePopup();
    const library = place === 'library' ? await driver.openOwnPage('library') : null;
    await library?.click('.digest-entry', BRIDGE);
    const view = place === 'popup' ? popup : (library ?? (await driver.openPanel()));
    await titleOfDigest(view);
    const file = await exportAs(view, 'proof', `${BRIDGE}.proof.json`);
    const { citations } = await verifyProof(file, story());
    expect(citations.length).toBeGreaterThan(5);
    expect(new Set(citations.map(({ status }) => status))).toEqual(new Set(['exact']));
    await fs.rm(file);
    await library?.close();
    await tab.close();
  },
);

it('a digest is copied and exported in every form', async () => {
  const { driver } = browser;
  const tab = await driver.openTab(story());
  const popup = await driver.clickToolbar();
  await titleOfDigest(popup);
  await popup.click('.opener', 'Copy');
  await popup.click('[data-form="rich"]');
  await waitForSaid(popup, 'Digest copied.');
  for (const [form, name, beginning] of [
    ['markdown', `${BRIDGE}.md`, '# ['],
    ['html', `${BRIDGE}.html`, '<!doctype html>'],
    ['json', `${BRIDGE}.json`, '{\n  "version": 1'],
    ['annotations', `${BRIDGE}.annotations.json`, '[\n  {'],
  ] as const) {
    const file = await exportAs(popup, form, name);
    expect((await fs.readFile(file, 'utf8')).slice(0, beginning.length)).toBe(beginning);
    await fs.rm(file);
  }
  const note = await exportAs(popup, 'obsidian', `${BRIDGE} (Obsidian).md`);
  expect(await fs.readFile(note, 'utf8')).toContain(`---\ntitle: "${BRIDGE}"\nsource: "${story()}"\n`);
  await fs.rm(note);
  await driver.closePopup();
  const copied = await driver.clipboard();
  expect(copied.startsWith(BRIDGE)).toBe(true);
  expect(copied).toContain(`${story()}#:~:text=`);
  await tab.close();
});

it('what is exported is labelled in the language that was chosen in the settings', async () => {
  const { driver } = browser;
  const options = await driver.openOwnPage('options');
  const choose = async (folder: string) => {
    await options.waitFor('select.language');
    await options.evaluate((chosen: string) => {
      const choice = document.querySelector<HTMLSelectElement>('select.language');
      if (!choice) throw new Error('there is no choice of language');
      choice.value = chosen;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    }, folder);
    await waitUntil(
      'the settings in that language',
      async () => (await options.text('h1')) === (folder === '' ? 'Settings' : 'Einstellungen'),
    );
  };
  await choose('de');
  const tab = await driver.openTab(story());
  const popup = await driver.clickToolbar();
  await titleOfDigest(popup);
  await popup.click('.opener', 'Exportieren');
  await popup.click('[data-form="html"]');
  await waitForSaid(popup, `Exportiert: ${BRIDGE}.html`);
  const file = await driver.savedFile(`${BRIDGE}.html`);
  const written = await fs.readFile(file, 'utf8');
  expect(written).toMatch(/<bdi lang="de">Zusammenfassung vom \d\d?\. \p{L}{3,4}\.? \d{4}, \d\d:\d\d \S/u);
  expect(written).toContain('<h2><bdi lang="de">Quellen</bdi></h2>');
  expect(written).not.toMatch(/Digest of|>Sources</);
  await fs.rm(file);
  await driver.closePopup();
  await choose('');
  for (const one of [options, tab]) await one.close();
});

it('“Print” of the popup opens the digest in the library and prints it there, with the words behind each number', async () => {
  const { driver } = browser;
  const library = await driver.openOwnPage('library');
  const address = await library.address();
  await library.close();
  const tab = await driver.openTab(story());
  const popup = await driver.clickToolbar();
  await titleOfDigest(popup);
  await popup.click('a', 'Print');
  const printed = await driver.tabAt(address);
  expect(await titleOfDigest(printed)).toBe(BRIDGE);
  await waitUntil('the digest to be printed', async () => (await printed.address()) === address);
  const sources = await printed.evaluate(async () => {
    dispatchEvent(new Event('beforeprint'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    return [...document.querySelectorAll('.print-sheet li')].map((source) => source.textContent ?? '');
  });
  expect(sources[0]).toMatch(/^“The 94-year-old crossing will stay shut/);
  await printed.close();
  await tab.close();
});
