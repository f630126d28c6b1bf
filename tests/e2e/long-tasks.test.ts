import { afterAll, beforeAll, expect, it } from 'vitest';
import { MEGABYTES } from '../endurance/this-run.ts';
import { claimsIn, titleOfDigest, waitForLit, waitForLive, waitForProblem } from '../support/digest-in-view.ts';
import type { Tab, View } from '../support/driver.ts';
import { scriptRunsWhile } from '../support/script-tasks.ts';
import { browserOfThisRun, useBrowser } from '../support/use-browser.ts';
import { serveVastPages } from '../support/vast-pages.ts';
import { pause } from '../support/wait-until.ts';

/** A page is held up for so long by one piece of our work, and by the one call that reads it, in milliseconds of its main thread. */
const SLICE = 50;
const READING = 1500;
/** So long after its last change a page that grew is looked at again, with some time for that (milliseconds). */
const GROWTH = 2500;

// Only Chromium tells how long a script ran in a page.
if (browserOfThisRun() === 'chromium') {
  const browser = useBrowser();
  let vast: Awaited<ReturnType<typeof serveVastPages>>;
  beforeAll(async () => {
    vast = await serveVastPages();
  });
  afterAll(() => vast.close());

  /** What was done, each with the runs of our scripts that held up the page meanwhile. */
  type Told = Record<string, number[]>;
  const longIn = async (tab: Tab, act: () => Promise<unknown>) => (await scriptRunsWhile(tab, act)).filter((run) => run > SLICE);

  async function readBeside(tab: Tab, panel: View): Promise<Told> {
    const [claim = ''] = await claimsIn(panel);
    const told: Told = {};
    told.light = await longIn(tab, async () => {
      await panel.click('[data-claim]', claim);
      await waitForLit(tab, claim);
    });
    told.tint = await longIn(tab, async () => {
      await panel.click('[data-action="coverage"]');
      await panel.waitFor('.article-map');
      await pause(200);
    });
    told.walk = await longIn(tab, async () => {
      for (const key of ['n', 'n', 'p', 'Escape']) await tab.press(key);
      await pause(200);
    });
    told.scroll = await longIn(tab, async () => {
      for (let step = 0; step < 10; step += 1) {
        await tab.evaluate(() => scrollBy(0, 900));
        await pause(50);
      }
    });
    return told;
  }

  /** A script of the page's own that runs for longer: the test would see one of ours. */
  const plant = (tab: Tab) => async () => {
    await tab.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(() => {
            const end = performance.now() + 300;
            while (performance.now() < end);
            resolve(null);
          });
        }),
    );
  };

  /** What grows by a lot: read once more to see whether the reader should hear of it. */
  const grow = (tab: Tab) => async () => {
    await tab.evaluate(() => {
      const more = document.createElement('p');
      more.textContent = 'And once more the ferry came late to the quay, as the harbour master noted in her book. '.repeat(4000);
      document.querySelector('article')?.append(more);
    });
    await pause(GROWTH);
  };

  it.each([
    ['an article', () => `${browser.pages.own}/stories/long-read-salt-road`],
    [`a page of ${MEGABYTES} MB`, () => `${vast.address}/plain/${MEGABYTES * 1_000_000}`],
  ])(
    `of %s only the call that reads it may hold it up for more than ${SLICE} ms`,
    { timeout: 60_000 + MEGABYTES * 10_000 },
    async (_, address) => {
      const tab = await browser.driver.openTab(address());
      const read = await longIn(tab, async () => waitForLive(await browser.driver.clickToolbar()));
      await browser.driver.closePopup();
      const panel = await browser.driver.openPanel();
      await titleOfDigest(panel);
      await panel.waitFor('[data-action="coverage"]:enabled');
      const told = await readBeside(tab, panel);
      const readAnew = await longIn(tab, grow(tab));
      const planted = await longIn(tab, plant(tab));
      console.info(JSON.stringify({ read, readAnew, ...told }));
      for (const calls of [read, readAnew]) {
        expect(calls.length).toBeLessThanOrEqual(1);
        expect(Math.max(0, ...calls)).toBeLessThanOrEqual(READING);
      }
      expect(planted.length).toBe(1);
      expect(told).toEqual({ light: [], tint: [], walk: [], scroll: [] });
      await tab.close();
    },
  );

  it(`${MEGABYTES} MB in boxes of two words are read in at most ${READING} ms`, { timeout: 60_000 + MEGABYTES * 10_000 }, async () => {
    const tab = await browser.driver.openTab(`${vast.address}/boxes/${MEGABYTES * 1_000_000}`);
    const read = await longIn(tab, async () => waitForProblem(await browser.driver.clickToolbar(), 'not-article'));
    console.info(JSON.stringify({ read }));
    expect(read.length).toBe(1);
    expect(Math.max(...read)).toBeLessThanOrEqual(READING);
    await tab.close();
  });
}
