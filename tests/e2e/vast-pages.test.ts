import { expect, it } from 'vitest';
import { MEGABYTES } from '../endurance/this-run.ts';
import { claimsIn, shownIn, titleOfDigest, waitForLit } from '../support/digest-in-view.ts';
import { useBrowser } from '../support/use-browser.ts';
import { serveVastPages } from '../support/vast-pages.ts';

const browser = useBrowser();

it(`a page of ${MEGABYTES} MB is read in part, the popup says so, its words are lit, and nothing is loaded for it`, async () => {
  const vast = await serveVastPages();
  try {
    const tab = await browser.driver.openTab(`${vast.address}/plain/${MEGABYTES * 1_000_000}`);
    expect(vast.pictures()).toBe(1);
    const popup = await browser.driver.clickToolbar();
    await titleOfDigest(popup);
    expect(await popup.text('.doubts')).toContain('Only a part of this long page was read.');
    expect((await shownIn(popup)).condition).toBe('partial');
    const [claim = ''] = await claimsIn(popup);
    await popup.click('[data-claim]', claim);
    await waitForLit(tab, claim);
    expect(vast.pictures()).toBe(1);
    await tab.close();
  } finally {
    await vast.close();
  }
});
