/**
 * Opens every text-fragment link of the digests of saved pages in a plain browser, with no extension, and counts how many scroll to their words.
 * npm run test:links -- FOLDER... [--browser chromium|firefox] [--most 50] [--list 0]
 * The folders are as in saved-pages.mjs; the pages are served from this machine, none of their scripts runs. `--list` shows so many of the links that lead elsewhere.
 */
import { readSavedPages, takeOption } from '../measure/saved-pages.mjs';
import { tryLinks } from './try-links.mjs';

const browserName = takeOption(process.argv.slice(2), 'browser', 'chromium');
const most = takeOption(browserName.rest, 'most', '50');
const list = takeOption(most.rest, 'list', '0');
const pages = readSavedPages(list.rest, { most: Number(most.value), articles: true });
const tried = await tryLinks(browserName.value, pages);
const of = (outcome) => tried.filter((one) => one.outcome === outcome);
const opened = tried.length - of('no link').length;
console.log(`${pages.length} pages, ${tried.length} citations, ${of('no link').length} of them cannot be linked`);
console.log(`${of('there').length} of ${opened} links (${((100 * of('there').length) / opened).toFixed(2)} %) scroll to their words`);
for (const { page, link, exact, seen } of of('elsewhere').slice(0, Number(list.value)))
  console.log(JSON.stringify({ page, link, exact, seen }));
