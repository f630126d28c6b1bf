import { seededRandom } from '../anchors/seeded-random.ts';
import { shownIn } from '../support/digest-in-view.ts';
import type { Tab, View } from '../support/driver.ts';
import type { PageServer } from '../support/serve-pages.ts';
import type { ChromiumDriver } from '../support/start-chromium.ts';
import { LIMIT, pause, waitUntil } from '../support/wait-until.ts';

const PATHS = [
  '/stories/news-swing-bridge',
  '/stories/long-read-salt-road',
  '/stories/live-storm-brannoc',
  '/stories/kiji-watashibune',
  '/stories/akhbar-maktaba',
  '/stories/shop-list',
  '/made-up/plain-ferry-story',
  '/made-up/late-text-story',
  '/made-up/shadow-story',
  '/made-up/story-in-own-frame',
  '/made-up/drawn-rows-story',
  '/made-up/empty-page',
  '/made-up/paper.pdf',
];
const WORDS = ['bridge', 'ferry', 'salt', 'storm', 'no such words', 'a', '渡し船'];
const MOST_TABS = 4;

/** Uses the extension as a seed decides: the same seed does the same steps, though not at the same moments. */
export class RandomUse {
  /** What was done, newest last, and how often in all. */
  readonly did: string[] = [];
  readonly counts: Record<string, number> = {};
  readonly #random: () => number;
  readonly #driver: ChromiumDriver;
  readonly #pages: PageServer;
  readonly #tabs: Tab[] = [];
  #front: Tab | null = null;
  #popup: View | null = null;
  #panel: View | null = null;

  constructor(seed: number, driver: ChromiumDriver, pages: PageServer) {
    this.#random = seededRandom(seed);
    this.#driver = driver;
    this.#pages = pages;
  }

  /** One step; rejects where it does not end as it should. */
  async step(): Promise<void> {
    const [name, act] = this.#pick(Object.entries(this.#steps));
    this.did.push(name);
    this.counts[name] = (this.counts[name] ?? 0) + 1;
    if (this.#popup && !(await this.#popup.isOpen())) this.#popup = null;
    await act();
  }

  /** Closes all, and brings the tab that was in front back there. */
  async rest(): Promise<void> {
    await this.#driver.closePopup();
    this.#popup = null;
    if (this.#front && this.#tabs.includes(this.#front)) await this.#front.bringToFront();
  }

  readonly #steps: Readonly<Record<string, () => Promise<void>>> = {
    'open a tab': async () => {
      await this.rest();
      if (this.#tabs.length >= MOST_TABS) await this.#tabs.shift()?.close();
      this.#front = await this.#driver.openTab(this.#address());
      this.#tabs.push(this.#front);
    },
    'go to a page': async () => moving((await this.#tab()).goTo(this.#address())),
    'load anew': async () => moving((await this.#tab()).evaluate(() => void setTimeout(() => location.reload()))),
    'go back': async () => moving((await this.#tab()).evaluate(() => void setTimeout(() => history.back()))),
    'switch tabs': async () => {
      await this.rest();
      if (this.#tabs.length === 0) return;
      this.#front = this.#pick(this.#tabs);
      await this.#front.bringToFront();
    },
    'click the icon': async () => void (await this.#click()),
    'click and read': async () => this.#settled(await this.#click()),
    'click and go': async () => {
      await this.#click();
      await pause(this.#random() * 200);
      await moving((await this.#tab()).goTo(this.#address()));
    },
    'open the panel': async () => {
      const popup = await this.#click();
      await this.#settled(popup);
      if (this.#panel || (await shownIn(popup)).state !== 'ready') return;
      await popup.click('button', 'Open in panel');
      this.#panel = await this.#driver.panel();
      this.#popup = null;
      await this.#settled(this.#panel);
    },
    'close the panel': async () => {
      await this.#driver.closePanel();
      this.#panel = null;
    },
    'show the source': async () => this.#press('[data-claim]'),
    'show a quotation': async () => this.#press('[data-quotation]'),
    'take it away': async () => {
      await this.#press('.opener');
      await this.#press('[data-form]');
    },
    'press a button': async () => this.#press('main button:not([data-action="pick-part"])'),
    'press keys': async () => moving((await this.#tab()).press(this.#pick(['n', 'p', 'Escape', 'PageDown', 'End']))),
    'stop a reading': async () => {
      await this.rest();
      await this.#tabs.pop()?.close();
      this.#front = await this.#driver.openTab(`${this.#pages.own}/made-up/held-story?${this.did.length}`, 'commit');
      this.#tabs.push(this.#front);
      const popup = await this.#click();
      await pause(this.#random() * 800);
      await popup.evaluate(() => document.querySelector<HTMLElement>('[data-action="stop"]')?.click());
      this.#pages.letGo();
      await this.#settled(popup);
    },
    'search the library': () => this.#inOwnPage('library', (page) => search(page, this.#pick(WORDS))),
    'delete from the library': () => this.#inOwnPage('library', (page) => this.#pressIn(page, '.delete-entry')),
    'bring back': () => this.#inOwnPage('library', (page) => this.#pressIn(page, '[data-action="bring-back"]')),
    'open from the library': () =>
      this.#inOwnPage('library', async (page) => {
        await this.#pressIn(page, '.digest-entry');
        await pause(300);
        await this.#pressIn(page, '[data-claim]');
      }),
    // All but what the icon opens: the steps look for its popup.
    'change options': () => this.#inOwnPage('options', (page) => this.#pressIn(page, 'input[type="radio"]:not([name="icon-opens"])')),
    'stop the worker': async () => (this.#random() < 0.3 ? this.#driver.stopWorker() : undefined),
  };

  #pick<T>(all: readonly T[]): T {
    const one = all[Math.floor(this.#random() * all.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  }

  #address(): string {
    return `${this.#pages.own}${this.#pick(PATHS)}?${Math.floor(this.#random() * 20)}`;
  }

  async #tab(): Promise<Tab> {
    if (!this.#front || !this.#tabs.includes(this.#front)) await this.#steps['open a tab']?.();
    if (!this.#front) throw new Error('no tab is open');
    return this.#front;
  }

  async #click(): Promise<View> {
    await this.rest();
    await this.#tab();
    this.#popup = await this.#driver.clickToolbar();
    return this.#popup;
  }

  /** Whatever is read comes to an end, in a digest or in words. */
  async #settled(view: View): Promise<void> {
    await waitUntil(
      'a reading to end',
      async () => {
        const { state, problem } = await shownIn(view);
        if (state !== 'ready' && problem === null) throw new Error(`the view shows ${state}`);
        return true;
      },
      2 * LIMIT,
    );
  }

  async #press(selector: string): Promise<void> {
    const view = this.#popup ?? this.#panel;
    if (view) await this.#pressIn(view, selector);
  }

  /** One of those that are there, if any; a click may close its own view. */
  async #pressIn(view: View, selector: string): Promise<void> {
    const pressed = view.evaluate(
      (sought: string, share: number) => {
        const all = [...document.querySelectorAll<HTMLElement>(sought)];
        const one = all[Math.floor(share * all.length)];
        setTimeout(() => one?.click());
      },
      selector,
      this.#random(),
    );
    await pressed.catch(async (error: unknown) => {
      if (await view.isOpen()) await moving(Promise.reject(error));
    });
    await pause(this.#random() * 400);
  }

  async #inOwnPage(name: 'library' | 'options', use: (page: Tab) => Promise<void>): Promise<void> {
    await this.rest();
    const page = await this.#driver.openOwnPage(name);
    await page.waitFor('main');
    await pause(this.#random() * 500);
    await use(page);
    await page.close();
    await this.#front?.bringToFront();
  }
}

/** What is asked of a page while it goes elsewhere ends with it. */
async function moving(asked: Promise<void>): Promise<void> {
  await asked.catch((error: unknown) => {
    if (!/ERR_ABORTED|context was destroyed|detached/.test(String(error))) throw error;
  });
}

async function search(page: Tab, words: string): Promise<void> {
  await page.evaluate((typed: string) => {
    const field = document.querySelector<HTMLInputElement>('.search-words');
    if (!field) return;
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);
  await pause(500);
}
