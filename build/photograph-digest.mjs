// Clicks the real toolbar icon in a browser without a window, prints the digest, and saves pictures of it.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './build.mjs';
import { installBuilt, launchChromium, openAddress } from './launch.mjs';

const settled = 'main[data-state="ready"], main[data-state="empty"], main[data-state="error"]';

/** Prints the digest of an address as the popup shows it, and saves popup.png, panel.png and page.png in a folder. */
export async function photographDigest(address, folder) {
  const browser = await launchChromium({ headless: true });
  try {
    const id = await installBuilt(browser, 'chrome');
    const extension = (await browser.extensions()).get(id);
    const page = await browser.newPage();
    await openAddress(page, address);
    await sleep(300); // a click on a page that is only just in front can miss its grant
    const popup = await opened(browser, 'popup.html', () => page.triggerExtensionAction(extension));
    await popup.waitForSelector(settled, { timeout: 30_000 });
    console.log(`\n${await popup.$eval('main', textSeen)}\n`);
    await popup.screenshot({ path: path.join(folder, 'popup.png') });
    const where = `${path.relative(process.cwd(), folder) || '.'}/`;
    if (!(await popup.$('main[data-state="ready"]'))) return console.log(`There is no digest. Picture of the popup: ${where}`);
    const panel = await opened(browser, 'sidepanel.html', () => clickPanelButton(popup));
    await panel.waitForSelector(settled, { timeout: 30_000 });
    await panel.screenshot({ path: path.join(folder, 'panel.png') });
    await lightUp(panel, page);
    await page.screenshot({ path: path.join(folder, 'page.png') });
    console.log(`Pictures of the popup, the panel and the page with a sentence lit up: ${where}`);
  } finally {
    await browser.close();
  }
}

/** Runs in the popup. What only screen readers are told is no part of it. */
function textSeen(main) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.unseen { display: none !important }');
  document.adoptedStyleSheets = [sheet];
  const text = main.innerText;
  document.adoptedStyleSheets = [];
  return text;
}

async function opened(browser, name, open) {
  const waited = browser.waitForTarget((candidate) => candidate.url().endsWith(name), { timeout: 20_000 });
  const [target] = await Promise.all([waited, open()]);
  return target.asPage();
}

/** Opening the panel closes the popup, and then the click's own answer may never come. */
async function clickPanelButton(popup) {
  const { openPanel } = JSON.parse(fs.readFileSync(path.join(root, '_locales/en/messages.json'), 'utf8'));
  const button = await popup.waitForSelector(`button::-p-text(${openPanel.message})`, { timeout: 5_000 });
  await Promise.race([button.click().catch((error) => console.error(error.message)), sleep(1_000)]);
}

async function lightUp(panel, page) {
  const claim = await panel.$('[data-claim]');
  if (!claim) return;
  await claim.click();
  await page.waitForFunction(() => (CSS.highlights.get('citeback-passage')?.size ?? 0) > 0, { timeout: 5_000 });
  await scrolled(page);
}

/** The page scrolls smoothly to the words: waits until it stands still, for a few seconds at most. */
async function scrolled(page) {
  let before = Number.NaN;
  for (let look = 0; look < 20; look++) {
    const now = await page.evaluate(() => scrollY);
    if (now === before) return;
    before = now;
    await sleep(200);
  }
}
