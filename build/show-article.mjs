// Opens an article in a browser with the extension: in a window where there is a display, else by pictures and text.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './build.mjs';
import { findBrowser } from './find-browser.mjs';
import { hasDisplay, installBuilt, launchChromium, launchFirefox, openAddress } from './launch.mjs';
import { photographDigest } from './photograph-digest.mjs';
import { photographInFirefox } from './photograph-in-firefox.mjs';
import { servePage } from './serve-page.mjs';
import { SetUpError } from './set-up.mjs';

const example = path.join(root, 'tests/pages/news-swing-bridge.html');

const keys = JSON.parse(fs.readFileSync(path.join(root, 'manifest.json'), 'utf8')).commands._execute_action.suggested_key.default;
const whatToClick = `The article is open. Now:
  1. Click the Citeback icon in the toolbar (behind the puzzle piece at first), or press ${keys}.
  2. Click any sentence of the digest: its words light up in the page.
  3. "Show me the source" opens the passage under each sentence; "Open in panel" keeps the digest beside the page.
Close the browser to end this.`;

/** Shows an address or a file, by default a news article written for the tests. */
export async function showArticle(addressOrFile = example) {
  const served = /^https?:\/\//.test(addressOrFile) ? null : await servePage(existing(addressOrFile));
  try {
    const address = served?.address ?? addressOrFile;
    if (hasDisplay()) await openWindow(address);
    else await photograph(address, path.join(root, 'dist/pictures'));
  } finally {
    served?.close();
  }
}

async function photograph(address, folder) {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  await (findBrowser('chromium') ? photographDigest : photographInFirefox)(address, folder);
}

async function openWindow(address) {
  const isChromium = findBrowser('chromium') !== null;
  const browser = isChromium ? await launchChromium() : await launchFirefox();
  const closed = new Promise((resolve) => browser.once('disconnected', resolve));
  await installBuilt(browser, isChromium ? 'chrome' : 'firefox');
  const [page] = await browser.pages();
  await openAddress(page, address).catch(async (error) => {
    await browser.close();
    throw error;
  });
  console.log(whatToClick);
  await closed;
}

function existing(file) {
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new SetUpError(`There is no file ${file}. Give the address of an article (https://…) or the path of a saved page.`);
  }
  return file;
}
