import { expect, it } from 'vitest';
import { claimsIn, folded, litIn, titleOfDigest, waitForLit } from '../support/digest-in-view.ts';
import type { Tab, View } from '../support/driver.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();

async function readMadeUp(name: string): Promise<{ tab: Tab; popup: View; claims: string[] }> {
  const tab = await browser.driver.openTab(`${browser.pages.own}/made-up/${name}`);
  const popup = await browser.driver.clickToolbar();
  await titleOfDigest(popup);
  return { tab, popup, claims: [...new Set(await claimsIn(popup))] };
}

const outcomeIn = (popup: View, words: string) =>
  waitUntil(words, () =>
    popup.evaluate((sought: string) => document.querySelector('[role="status"]')?.textContent?.includes(sought), words),
  );

it('words in pieces, with soft hyphens, ligatures and white space of many widths are lit', async () => {
  const { tab, popup, claims } = await readMadeUp('odd-letters-story');
  expect(claims.length).toBeGreaterThan(1);
  for (const claim of claims) {
    await popup.click('[data-claim]', claim);
    await waitUntil(claim, async () => plain((await litIn(tab)).words.join('')) === plain(claim));
  }
  await tab.close();
});

const plain = (text: string) => folded(text.replace(/[\u00ad\u200b]/g, '')).replace(/\s+/g, '');

it('words in rows that the page takes out while they are far from view are scrolled to and lit', async () => {
  const { tab, popup, claims } = await readMadeUp('drawn-rows-story');
  const [first = ''] = claims;
  await tab.evaluate(() => scrollTo({ top: 7000, behavior: 'instant' }));
  await waitUntil('the rows to go', () =>
    tab.evaluate((words: string) => !document.querySelector('#rows')?.textContent?.includes(words), first),
  );
  await popup.click('[data-claim]', first);
  await waitForLit(tab, first);
  expect(await tab.evaluate(() => scrollY)).toBeLessThan(1000);
  await tab.close();
});

it('where a page has taken words out for good, it is scrolled back to where its reader was', async () => {
  const { tab, popup, claims } = await readMadeUp('emptied-rows-story');
  const [first = ''] = claims;
  await tab.evaluate((words: string) => {
    for (const row of document.querySelectorAll('#rows > *')) if (row.textContent?.includes(words)) row.remove();
    scrollTo({ top: 7000, behavior: 'instant' });
  }, first);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await tab.evaluate((words: string) => {
    new MutationObserver(() => {
      for (const row of document.querySelectorAll('#rows > *')) if (row.textContent?.includes(words)) row.remove();
    }).observe(document.body, { childList: true, subtree: true });
  }, first);
  await popup.click('[data-claim]', first);
  await outcomeIn(popup, 'Not on the page any more');
  expect(await tab.evaluate(() => scrollY)).toBe(7000);
  await tab.close();
});

it('a translator’s own words in the place of the page’s are told of, though each is wrapped in its marks', async () => {
  const { tab, popup, claims } = await readMadeUp('plain-ferry-story');
  await tab.evaluate(() => {
    for (const box of document.querySelectorAll('h1, p')) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = 'De veerboot vaart weer twee keer per dag naar het eiland, en niemand die er woont hoeft nog te zwemmen.';
      outer.append(inner);
      box.replaceChildren(outer);
    }
    document.documentElement.classList.add('translated-ltr');
  });
  await popup.click('[data-claim]', claims[0] ?? '');
  await outcomeIn(popup, 'The page is translated');
  expect((await litIn(tab)).words).toEqual([]);
  await tab.close();
});
