import { expect, it } from 'vitest';
import { claimsIn, datesOf, shownIn, titleOfDigest, waitForLit } from '../support/digest-in-view.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();
const story = (name: string) => `${browser.pages.own}/stories/${name}`;
const BRIDGE = 'Port Ellery closes swing bridge after cracks are found in both bearings';

/** In a page: puts other words in the place of the paragraph that holds these; whether there was one. */
function replaceParagraphWith(words: string): boolean {
  const folded = (text: string | null) => (text ?? '').replace(/\s+/g, ' ');
  const found = [...document.querySelectorAll('p')].find((one) => folded(one.textContent).includes(words));
  if (found) found.textContent = 'The clock was sold to a museum in the valley, and nobody has wound it since.';
  return found !== undefined;
}

it('Back leads to the kept digests, and one of them opens again and leads to its words', async () => {
  const { driver } = browser;
  const tab = await driver.openTab(story('news-swing-bridge'));
  const popup = await driver.clickToolbar();
  await titleOfDigest(popup);
  await popup.click('button', 'Back');
  await popup.click('.digest-entry', BRIDGE);
  expect(await titleOfDigest(popup)).toBe(BRIDGE);
  const [, claim = ''] = await claimsIn(popup);
  await popup.click('[data-claim]', claim);
  await waitForLit(tab, claim);
  await tab.close();
});

it('a known article shows its digest at once, though its page is busy', async () => {
  const { driver } = browser;
  const tab = await driver.openTab(story('long-read-salt-road'));
  const popup = await driver.clickToolbar();
  const first = await datesOf(popup);
  await driver.closePopup();
  await tab.evaluate(() => {
    setTimeout(() => {
      const end = Date.now() + 6000;
      while (Date.now() < end);
    }, 50);
  });
  const again = await driver.clickToolbar();
  expect(await titleOfDigest(again, 3000)).toContain('The salt road');
  expect((await datesOf(again)).generatedAt).toBe(first.generatedAt);
  await driver.closePopup();
  await tab.close();
});

it('a digest outlives the browser’s restart', async () => {
  const { driver } = browser;
  const before = await driver.openTab(story('press-release-heat-pump'));
  const dates = await datesOf(await driver.clickToolbar());
  await before.close();
  await driver.restart();
  const library = await driver.openOwnPage('library');
  await library.click('.digest-entry', 'Quillon Thermal opens heat pump plant');
  expect(await datesOf(library)).toEqual(dates);
  await library.close();
});

it('when the page’s words have changed, Last updated moves and Generated on stays', async () => {
  const { driver, pages } = browser;
  const tab = await driver.openTab(story('opinion-bibliotheque'));
  const first = await datesOf(await driver.clickToolbar());
  expect(first.updatedAt).toBe(first.generatedAt);
  await driver.closePopup();
  pages.rewrite('opinion-bibliotheque', (html) => html.replaceAll('212 000 euros', '230 000 euros'));
  await tab.goTo(story('opinion-bibliotheque'));
  const popup = await driver.clickToolbar();
  const second = await waitUntil('a newer digest', async () => {
    const dates = await datesOf(popup);
    return dates.updatedAt > first.updatedAt ? dates : null;
  });
  expect(second.generatedAt).toBe(first.generatedAt);
  await driver.closePopup();
  const unchanged = await datesOf(await driver.clickToolbar());
  expect(unchanged).toEqual(second);
  await tab.close();
});

it('a deleted digest is gone from the list', async () => {
  const { driver } = browser;
  const tab = await driver.openTab(`${browser.pages.own}/made-up/second-ferry-story`);
  const popup = await driver.clickToolbar();
  await titleOfDigest(popup);
  await popup.click('button', 'Delete this digest');
  await popup.click('.confirm .danger-button');
  await popup.waitFor('main.kept');
  await waitUntil('the list', () =>
    popup.evaluate(() => document.querySelector('[role="status"]')?.textContent?.includes('deleted') ?? false),
  );
  const titles = await popup.evaluate(() => [...document.querySelectorAll('.entry-title')].map((one) => one.textContent));
  expect(titles).not.toContain('Second boat for the sound');
  await tab.close();
});

it('“Read again” reads what the page says now', async () => {
  const { driver } = browser;
  const tab = await driver.openTab(story('blog-slow-clock'));
  const popup = await driver.clickToolbar();
  await titleOfDigest(popup);
  const [claim = ''] = await claimsIn(popup);
  const before = await datesOf(popup);
  expect(await tab.evaluate(replaceParagraphWith, claim)).toBe(true);
  await popup.click('button', 'Read again');
  const after = await waitUntil('a newer digest', async () => {
    const dates = await datesOf(popup);
    return dates.updatedAt > before.updatedAt ? dates : null;
  });
  expect(after.generatedAt).toBe(before.generatedAt);
  expect(await claimsIn(popup)).not.toContain(claim);
  await tab.close();
});

it('the link to a sentence’s words can be copied', async () => {
  const { driver } = browser;
  const tab = await driver.openTab(story('how-to-patch-a-tent'));
  const popup = await driver.clickToolbar();
  await titleOfDigest(popup);
  await popup.click('button', 'Show me the source');
  await popup.click('.claim .source-tools button:enabled', 'Copy link to these words');
  await waitUntil('the word that it is copied', async () => (await popup.text('p.quiet-words')).includes('Link copied.'));
  const link = await popup.evaluate(() => {
    const copied = document.querySelector('.claim .source-tools button:enabled')?.closest('.claim');
    return copied?.querySelector<HTMLAnchorElement>('a[data-claim]')?.href ?? '';
  });
  expect(link).toContain('#:~:text=');
  await driver.closePopup();
  expect(await driver.clipboard()).toBe(link);
  await tab.close();
});

it('with its tab closed, a citation opens the page at its words in a new tab', async () => {
  const { driver } = browser;
  const tab = await driver.openTab(story('how-to-patch-a-tent'));
  await titleOfDigest(await driver.clickToolbar());
  await driver.closePopup();
  await tab.close();
  const library = await driver.openOwnPage('library');
  await library.click('.digest-entry', 'How to Patch a Torn Tent');
  await titleOfDigest(library);
  expect((await shownIn(library)).state).toBe('ready');
  const claim = (await claimsIn(library)).at(-1) ?? '';
  await library.click('[data-claim]', claim);
  const opened = await driver.tabAt(story('how-to-patch-a-tent'));
  await waitUntil('the words to be in view', () =>
    opened.evaluate(
      (words: string) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!node.nodeValue?.includes(words)) continue;
          const box = node.parentElement?.getBoundingClientRect();
          return box !== undefined && scrollY > 0 && box.top < innerHeight && box.bottom > 0;
        }
        return false;
      },
      claim.slice(0, 20),
    ),
  );
  await opened.close();
  await library.close();
});
