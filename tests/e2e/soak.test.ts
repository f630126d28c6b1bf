import { expect, it } from 'vitest';
import { RandomUse } from '../endurance/random-use.ts';
import { MINUTES, SEED } from '../endurance/this-run.ts';
import { servePages } from '../support/serve-pages.ts';
import { type ChromiumDriver, startChromium } from '../support/start-chromium.ts';
import { browserOfThisRun, builtExtension } from '../support/use-browser.ts';
import { pause, waitUntil } from '../support/wait-until.ts';

const MINUTE = 60_000;
/** Steps between two looks at what the browser has noted of us. */
const ROUND = 40;

/** What Chromium remarks on its built-in model, of which these machines have none: no error of ours. */
const REMARK = /LanguageModel API request|Unable to create a text session/;

/** What the browser's own page of extensions has noted: errors and rejections that nobody caught, and what was written to the console as an error, in all our parts. */
async function errorsOf(driver: ChromiumDriver): Promise<string[]> {
  const { runtimeErrors } = await driver.extensionComplaints();
  return (runtimeErrors as { message: string; source: string; contextUrl: string }[])
    .filter(({ message }) => !REMARK.test(message))
    .map(({ message, source, contextUrl }) => `${message} (${source}, ${contextUrl})`);
}

/** Uses the extension until then, and gives what went wrong meanwhile, each error once. */
async function useFor(driver: ChromiumDriver, use: RandomUse, end: number): Promise<string[]> {
  const wrongs = new Set<string>();
  while (Date.now() < end) {
    for (let step = 0; step < ROUND && Date.now() < end; step += 1)
      await use.step().catch((error: unknown) => wrongs.add(`after ${use.did.slice(-6).join(', ')}: ${String(error)} ${cause(error)}`));
    await use.rest().catch((error: unknown) => wrongs.add(`at rest after ${use.did.slice(-6).join(', ')}: ${String(error)}`));
    for (const error of await errorsOf(driver)) wrongs.add(error);
    if (MINUTES > 1) console.log(`${new Date().toISOString()} ${use.did.length} steps, ${wrongs.size} errors`, [...wrongs]);
  }
  return [...wrongs];
}

const cause = (error: unknown): string => (error instanceof Error && error.cause ? String(error.cause) : '');

if (browserOfThisRun() === 'chromium') {
  it(
    'hours of use in an order that nobody would think of end without an error',
    async () => {
      const driver = await startChromium(builtExtension('chrome'));
      const pages = await servePages();
      try {
        // From this look on the browser notes errors.
        expect(await errorsOf(driver)).toEqual([]);
        const use = new RandomUse(SEED, driver, pages);
        const wrongs = await useFor(driver, use, Date.now() + MINUTES * MINUTE);
        console.log(`seed ${SEED}: ${use.did.length} steps`, use.counts);
        expect(wrongs).toEqual([]);
        await driver.evaluateInWorker(() => void Promise.reject(new Error('planted')));
        await pause(100);
        await waitUntil('the planted error', async () => (await errorsOf(driver)).some((error) => error.includes('planted')));
      } finally {
        await driver.close();
        await pages.close();
      }
    },
    MINUTES * MINUTE + 3 * MINUTE,
  );
}
