import { describe, expect, it } from 'vitest';
import { claimsIn, folded, litIn, quotationsIn, shownIn, titleOfDigest, waitForLit } from '../support/digest-in-view.ts';
import type { Tab, View } from '../support/driver.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();

const markupOf = (tab: Tab): Promise<string> => tab.evaluate(() => document.documentElement.outerHTML);

async function readStory(name: string): Promise<{ tab: Tab; popup: View }> {
  const tab = await browser.driver.openTab(`${browser.pages.own}/stories/${name}`);
  const popup = await browser.driver.clickToolbar();
  await titleOfDigest(popup);
  return { tab, popup };
}

describe('from the digest back to the page', () => {
  it('a sentence of the digest lights its exact words, and nothing else in the page changes', async () => {
    const tab = await browser.driver.openTab(`${browser.pages.own}/stories/news-swing-bridge`);
    const before = await markupOf(tab);
    const popup = await browser.driver.clickToolbar();
    expect(await titleOfDigest(popup)).toBe('Port Ellery closes swing bridge after cracks are found in both bearings');
    const claims = await claimsIn(popup);
    expect(claims.length).toBeGreaterThan(5);
    const last = claims.at(-1) ?? '';
    await popup.click('[data-claim]', last);
    await waitForLit(tab, last);
    expect(await popup.isOpen()).toBe(true);
    expect(await markupOf(tab)).toBe(before);
    await tab.close();
  });

  it('a numbered mark lights the one citation that it names', async () => {
    const { tab, popup } = await readStory('news-swing-bridge');
    await popup.click('button[data-passage]', '2');
    const marked = await popup.evaluate(() => {
      const mark = [...document.querySelectorAll<HTMLElement>('button[data-passage]')].find((one) => one.textContent === '2');
      return {
        words: mark?.closest('.claim')?.querySelector('[data-claim]')?.textContent ?? '',
        length: Number(mark?.dataset.end) - Number(mark?.dataset.start),
      };
    });
    await waitForLit(tab, marked.words);
    expect(folded(marked.words)).toHaveLength(marked.length);
    await tab.close();
  });

  it('a quotation lights its words, and the words that say who said it in their own tone', async () => {
    const { tab, popup } = await readStory('news-swing-bridge');
    const [quotation = ''] = await quotationsIn(popup);
    await popup.click('[data-quotation]', quotation);
    await waitForLit(tab, quotation);
    const attribution = await litIn(tab, 'citeback-attribution');
    const speaker = await popup.text('.pull-quote figcaption');
    const surname = speaker.split(',')[0]?.split(' ').at(-1) ?? 'no speaker';
    expect(attribution.words.join(' ')).toMatch(new RegExp(`${surname}|\\b(he|she|mayor)\\b`));
    await tab.close();
  });

  it('“Show me the source” puts under every sentence its passage, with its words marked, or dots where it is the whole of it', async () => {
    const { tab, popup } = await readStory('news-swing-bridge');
    await popup.click('button', 'Show me the source');
    await popup.waitFor('a[href*="/stories/news-swing-bridge"]');
    const pairs = await popup.evaluate(() =>
      [...document.querySelectorAll('.claim')].map((claim) => [
        [...(claim.querySelector('[data-claim]')?.childNodes ?? [])]
          .map((part) => (part instanceof HTMLElement ? '' : part.textContent))
          .join(''),
        [...claim.querySelectorAll('mark')].map((mark) => mark.textContent).join(' '),
      ]),
    );
    expect(pairs.length).toBeGreaterThan(5);
    expect(pairs.filter(([claim, marked]) => claim !== marked && marked !== '…')).toEqual([]);
    expect(pairs.filter(([, marked]) => marked !== '…').length).toBeGreaterThan(2);
    await popup.click('button', 'Show me the source');
    await waitUntil('the passages to go', () => popup.evaluate(() => document.querySelector('.claim mark') === null));
    await tab.close();
  });
});

describe('every kind of page', () => {
  const stories = [
    'akhbar-maktaba',
    'blog-slow-clock',
    'feature-bell-tuner',
    'how-to-patch-a-tent',
    'interview-map-maker',
    'live-storm-brannoc',
    'long-read-salt-road',
    'nachricht-stauwehr',
    'news-swing-bridge',
    'opinion-bibliotheque',
    'press-release-heat-pump',
    'tokushu-todai',
  ];

  it.each(stories)('each sentence of the digest of %s is lit word for word', async (story) => {
    const { tab, popup } = await readStory(story);
    expect((await shownIn(popup)).condition).toBeNull();
    const claims = await claimsIn(popup);
    expect(claims.length).toBeGreaterThan(2);
    for (const claim of new Set(claims)) {
      await popup.click('[data-claim]', claim);
      await waitForLit(tab, claim);
    }
    await tab.close();
  });

  it.each(['shadow-story', 'folded-story'])('words inside an open shadow root and inside closed details are lit too: %s', async (name) => {
    const tab = await browser.driver.openTab(`${browser.pages.own}/made-up/${name}`);
    const popup = await browser.driver.clickToolbar();
    await titleOfDigest(popup);
    const claim = (await claimsIn(popup)).at(-1) ?? '';
    await popup.click('[data-claim]', claim);
    await waitForLit(tab, claim);
    await tab.close();
  });

  it('a page whose policy forbids every script and style is read and lit', async () => {
    const tab = await browser.driver.openTab(`${browser.pages.own}/made-up/strict-policy-story`);
    const popup = await browser.driver.clickToolbar();
    expect(await titleOfDigest(popup)).toBe('Island gets its winter ferry back');
    const [claim = ''] = await claimsIn(popup);
    await popup.click('[data-claim]', claim);
    await waitForLit(tab, claim);
    await tab.close();
  });

  it('a page in Arabic is shown from right to left, in its own language', async () => {
    const { tab, popup } = await readStory('akhbar-maktaba');
    const heading = await popup.evaluate(() => {
      const title = document.querySelector('main h1');
      return { lang: title?.getAttribute('lang'), direction: title ? getComputedStyle(title).direction : null };
    });
    expect(heading).toEqual({ lang: 'ar', direction: 'rtl' });
    await tab.close();
  });
});

describe('a page that changes under its digest', () => {
  const outcomeIn = (popup: View, words: string) =>
    waitUntil(words, () =>
      popup.evaluate((sought: string) => document.querySelector('[role="status"]')?.textContent?.includes(sought), words),
    );

  /** Clicks the last sentence of a story's digest after the page has been changed around its words; each story once, since its digest is kept as it was read last. */
  async function clickLastAfter(story: string, change: (claim: string) => void): Promise<{ tab: Tab; popup: View; claim: string }> {
    const { tab, popup } = await readStory(story);
    const claim = (await claimsIn(popup)).at(-1) ?? '';
    await tab.evaluate(change, claim);
    await popup.click('[data-claim]', claim);
    return { tab, popup, claim };
  }

  it('a sentence that was taken out, with one elsewhere that says another thing, is gone: the other is not lit', async () => {
    const { tab, popup } = await clickLastAfter('news-swing-bridge', (claim) => {
      const box = [...document.querySelectorAll('p, li')].find((one) => one.textContent?.replace(/\s+/g, ' ').includes(claim));
      const twin = document.createElement('p');
      twin.textContent = /\d/.test(claim) ? claim.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)) : claim.replace(' ', ' not ');
      document.querySelector('h1')?.parentElement?.querySelector('p')?.after(twin);
      box?.remove();
    });
    await outcomeIn(popup, 'Not on the page any more');
    expect((await litIn(tab)).words).toEqual([]);
    await tab.close();
  });

  it('a translated page is told of as one', async () => {
    const { tab, popup } = await clickLastAfter('press-release-heat-pump', () => {
      document.documentElement.classList.add('translated-ltr');
      for (const box of document.querySelectorAll('p'))
        box.textContent = 'Le pont est fermé depuis lundi, et personne ne sait pour combien de temps.';
    });
    await outcomeIn(popup, 'The page is translated');
    await tab.close();
  });

  it('words that the page draws anew a moment later are waited for', async () => {
    const { tab, claim } = await clickLastAfter('feature-bell-tuner', (claim) => {
      const box = [...document.querySelectorAll('p, li')].find((one) => one.textContent?.replace(/\s+/g, ' ').includes(claim));
      const slot = document.createElement('div');
      const anew = box?.cloneNode(true);
      box?.replaceWith(slot);
      if (anew) setTimeout(() => slot.replaceWith(anew), 700);
    });
    await waitForLit(tab, claim);
    await tab.close();
  });
});
