import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../../build/find-browser.mjs';
import { type Driver, type MenuItem, type OwnPage, sourceOf, type Tab, type View } from './driver.ts';
import { callsOfHalted, type Halt, haltBackground } from './halt-background.ts';
import { killGroup } from './kill-group.ts';
import { pageOf, tabOf, viewOf } from './puppeteer-view.ts';
import { savedFileIn } from './saved-file.ts';
import { STOPS_BEFORE_MESSAGES } from './stop-before-messages.ts';
import { LIMIT, pause, waitUntil } from './wait-until.ts';

const PANEL_WORDS = 'Open in panel';
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
];

/** Where CITEBACK_PROXY names a proxy, every request goes there, those to this machine too. */
const proxy = process.env.CITEBACK_PROXY;
const proxied = proxy === undefined ? [] : [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'];

/** Chromium with an unpacked extension, without a window. */
export async function startChromium(extensionFolder: string): Promise<ChromiumDriver> {
  const profile = await fs.mkdtemp(path.join(os.tmpdir(), 'citeback-chromium-'));
  const driver = new ChromiumDriver(extensionFolder, profile);
  await driver.launch();
  return driver;
}

async function heapIn(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

export class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly #folder: string;
  readonly profile: string;
  #browser: Browser | null = null;
  #front: Page | null = null;
  #popup: Page | null = null;
  #panel: Page | null = null;
  #isPrivateToo = false;
  extensionId = '';

  constructor(folder: string, profile: string) {
    this.#folder = folder;
    this.profile = profile;
  }

  async launch(more: string[] = []): Promise<void> {
    const executablePath = findBrowser('chromium');
    if (!executablePath) throw new Error('no Chromium: set CHROME_PATH to its program');
    this.#browser = await puppeteer.launch({
      executablePath,
      headless: true,
      pipe: true,
      enableExtensions: true,
      userDataDir: this.profile,
      defaultViewport: null,
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--window-size=1280,900', ...args, ...proxied, ...more],
    });
    await this.#install();
    await this.#saveDownloads();
    // The first start opens the welcome page, which would come to the front in the middle of a journey.
    await this.#closeWelcomePage();
  }

  async #install(): Promise<void> {
    const session = await this.browser.target().createCDPSession();
    const loaded = await session.send('Extensions.loadUnpacked', { path: this.#folder, enableInIncognito: this.#isPrivateToo });
    this.extensionId = loaded.id;
    await session.detach();
  }

  async reinstall(): Promise<void> {
    const session = await this.browser.target().createCDPSession();
    await session.send('Extensions.uninstall', { id: this.extensionId });
    await session.detach();
    await this.#install();
    await this.#closeWelcomePage();
  }

  get browser(): Browser {
    if (!this.#browser) throw new Error('Chromium is not running');
    return this.#browser;
  }

  async openTab(address: string, isLoadedWhen: 'load' | 'commit' = 'load'): Promise<Tab> {
    const page = await this.browser.newPage();
    if (isLoadedWhen === 'load')
      await page.goto(address, { waitUntil: 'load' }).catch((error: unknown) => page.close().then(() => Promise.reject(error)));
    else void page.goto(address).catch(() => null);
    await waitUntil(`a tab at ${address}`, async () => page.url() !== 'about:blank' || address === 'about:blank');
    await this.#toFront(page);
    return this.#tab(page);
  }

  async clickToolbar() {
    const opened = this.browser.waitForTarget((target) => target.url().endsWith('/popup.html'), { timeout: LIMIT });
    await this.pressIcon();
    this.#popup = await (await opened).asPage();
    return viewOf(this.#popup);
  }

  async pressIcon(): Promise<void> {
    const extension = (await this.browser.extensions()).get(this.extensionId);
    if (!this.#front || !extension) throw new Error('no tab is in front, or the extension is not installed');
    await this.#front.triggerExtensionAction(extension);
  }

  async closePopup(): Promise<void> {
    const popup = this.#popup;
    this.#popup = null;
    if (popup) await this.#closeView(popup);
  }

  async openPanel() {
    const popup = await this.clickToolbar();
    await popup.waitFor('main[data-state="ready"]');
    await popup.click('button', PANEL_WORDS);
    return await this.panel();
  }

  async panel() {
    const target = await this.browser.waitForTarget((one) => one.url().endsWith('/sidepanel.html'), { timeout: LIMIT });
    this.#panel = await target.asPage();
    return viewOf(this.#panel);
  }

  async closePanel(): Promise<void> {
    const panel = this.#panel;
    this.#panel = null;
    if (panel) await this.#closeView(panel);
  }

  async chooseMenu(item: MenuItem, tab: Tab, selector: string): Promise<void> {
    const chosen = await tab.evaluate((sought: string) => {
      const link = document.querySelector(sought)?.closest('a')?.href ?? null;
      return { link, selected: getSelection()?.toString() ?? '' };
    }, selector);
    const address = await tab.address();
    // What a view has just said stops it first: a hand takes longer than that, and a choice that a stop falls into is another matter.
    if (STOPS_BEFORE_MESSAGES) await pause(500);
    const choice = String(Math.random());
    await waitUntil('the background to take the choice', async () => {
      await this.#startWorker();
      // One that is stopped at this very moment has not taken it.
      return await this.#lookIntoWorker(takeChoice, choice, item, address, chosen.link, chosen.selected).catch(() => null);
    });
  }

  async openOwnPage(page: OwnPage): Promise<Tab> {
    return await this.openTab(`chrome-extension://${this.extensionId}/${page}.html`);
  }

  /** Gives or takes the hosts that the manifest requires, as the browser's own page of extensions does it. */
  async setHostAccess(hostAccess: 'ON_ALL_SITES' | 'ON_SPECIFIC_SITES' | 'ON_CLICK', sites: string[] = []): Promise<void> {
    const page = await this.#extensionsPage();
    const id = JSON.stringify(this.extensionId);
    await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${id}, hostAccess: '${hostAccess}' })`);
    for (const site of sites) await page.evaluate(`chrome.developerPrivate.addHostPermission(${id}, ${JSON.stringify(site)})`);
    await page.close();
  }

  async tabAt(address: string): Promise<Tab> {
    const target = await this.browser.waitForTarget((one) => one.type() === 'page' && one.url().startsWith(address), { timeout: LIMIT });
    const page = await target.asPage();
    this.#front = page;
    return this.#tab(page);
  }

  savedFile(name: string): Promise<string> {
    return savedFileIn(this.#downloads, name);
  }

  async clipboard(): Promise<string> {
    const page = await this.browser.newPage();
    const origin = `chrome-extension://${this.extensionId}`;
    await this.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
    await page.goto(`${origin}/options.html`);
    await page.bringToFront();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    await page.close();
    return text;
  }

  async stopWorker(): Promise<void> {
    const worker = this.#workerTarget();
    if (!worker) return;
    const session = await this.browser.target().createCDPSession();
    const workers = async () =>
      (await session.send('Target.getTargets')).targetInfos
        .filter(({ type, url }) => type === 'service_worker' && url.includes(this.extensionId))
        .map(({ targetId }) => targetId);
    const [targetId] = await workers();
    // A view that is open may have it start again at once, as another target.
    await waitUntil('the worker to stop', async () => {
      if (!targetId || !(await workers()).includes(targetId)) return true;
      // Once is not always enough: one that is just starting goes on.
      await session.send('Target.closeTarget', { targetId });
      return null;
    });
    await session.detach();
  }

  async haltWorker(halt: Halt): Promise<() => Promise<string[]>> {
    await this.#lookIntoWorker(haltBackground, halt);
    return () => waitUntil(`the worker to halt at ${JSON.stringify(halt)}`, () => this.#lookIntoWorker(callsOfHalted));
  }

  async reloadExtension(): Promise<void> {
    this.#popup = null;
    this.#panel = null;
    const page = await this.#extensionsPage();
    await page.evaluate(`chrome.developerPrivate.reload(${JSON.stringify(this.extensionId)}, { failQuietly: true })`);
    await page.close();
    await this.browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(this.extensionId), { timeout: LIMIT });
  }

  // The browser writes them down from the moment at which its page of extensions is in developers' mode.
  async scriptErrors(): Promise<string[]> {
    return (await this.extensionComplaints()).runtimeErrors.map((error) => JSON.stringify(error));
  }

  /** Runs code in the extension's worker, which has to be running. */
  async evaluateInWorker<Answer, Given extends unknown[]>(
    code: (...given: Given) => Answer | Promise<Answer>,
    ...given: Given
  ): Promise<Answer> {
    const target = await this.browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(this.extensionId), {
      timeout: LIMIT,
    });
    const worker = await target.worker();
    if (!worker) throw new Error('the worker is not running');
    return (await worker.evaluate(`(${code})(...${JSON.stringify(given)})`)) as Answer;
  }

  // With no session left behind: to stop a worker that is held by one is not to end it.
  async #lookIntoWorker<Answer, Given extends unknown[]>(
    code: (...given: Given) => Answer | Promise<Answer>,
    ...given: Given
  ): Promise<Answer> {
    const target = await waitUntil('the worker', async () => this.#workerTarget() ?? null);
    const session = await target.createCDPSession();
    const { result } = await session.send('Runtime.evaluate', {
      expression: sourceOf(code, given),
      returnByValue: true,
      awaitPromise: true,
    });
    await session.detach();
    return result.value as Answer;
  }

  /** Bytes of the worker's heap that are in use once all rubbish is gone. The worker has to be running. */
  async workerHeap(): Promise<number> {
    const worker = this.#workerTarget();
    if (!worker) throw new Error('the worker is not running');
    return await heapIn(await worker.createCDPSession());
  }

  /** The same of a view's heap. */
  async heapOf(view: View): Promise<number> {
    return await heapIn(await pageOf(view).createCDPSession());
  }

  async openPrivateTab(address: string): Promise<Tab> {
    // Allowed as it is loaded: the browser’s own page of extensions would load it anew under our feet, and at times switch it off.
    this.#isPrivateToo = true;
    await this.restart();
    const own = await this.openOwnPage('options');
    await own.evaluate((url: string) => chrome.windows.create({ url, incognito: true }).then(() => null), address);
    await own.close();
    return await this.tabAt(address);
  }

  async closePrivateWindow(): Promise<void> {
    await this.#front?.close();
    this.#front = null;
  }

  /** What the browser itself says of the extension and its warnings. */
  async extensionComplaints(): Promise<{ manifestErrors: unknown[]; runtimeErrors: unknown[] }> {
    const page = await this.#extensionsPage();
    const info = await page.evaluate(
      `chrome.developerPrivate.getExtensionInfo(${JSON.stringify(this.extensionId)})
        .then(({ manifestErrors, runtimeErrors }) => ({ manifestErrors, runtimeErrors }))`,
    );
    await page.close();
    return info as { manifestErrors: unknown[]; runtimeErrors: unknown[] };
  }

  async shutDown(): Promise<void> {
    await this.browser.close();
  }

  async crash(): Promise<void> {
    await killGroup(this.browser.process());
  }

  async restart(tabs: 'lost' | 'restored' = 'lost'): Promise<void> {
    await this.shutDown();
    await this.launch(tabs === 'restored' ? ['--restore-last-session'] : []);
  }

  async discard(tab: Tab): Promise<Tab> {
    const address = await tab.address();
    const own = await this.openOwnPage('options');
    await own.evaluate(async () => {
      for (const { id } of await chrome.tabs.query({ active: false }))
        if (id !== undefined) await chrome.tabs.discard(id).catch(() => null);
      const [gone] = await chrome.tabs.query({ discarded: true });
      if (gone?.id === undefined) throw new Error('no tab was discarded');
      await chrome.tabs.update(gone.id, { active: true });
    });
    const back = await this.tabAt(address);
    await back.bringToFront();
    await own.close();
    return back;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await fs.rm(this.profile, { recursive: true, force: true });
  }

  get #downloads(): string {
    return path.join(this.profile, 'downloads');
  }

  #tab = (page: Page): Tab => tabOf(page, (wanted) => this.#toFront(wanted));

  async #toFront(page: Page): Promise<void> {
    await page.bringToFront();
    this.#front = page;
    await waitUntil(`${page.url()} to be visible`, () => page.evaluate(() => document.visibilityState === 'visible'));
    // A grant right after a change of tabs can be missed: see the platform's notes in docs.
    await pause(200);
  }

  // Holds for as long as the session that asked for it.
  async #saveDownloads(): Promise<void> {
    await fs.mkdir(this.#downloads, { recursive: true });
    const session = await this.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: this.#downloads });
  }

  // A popup goes by itself when its tab does, perhaps at this very moment.
  async #closeView(view: Page): Promise<void> {
    await view.close().catch((error: unknown) => {
      if (!view.isClosed() && this.browser.targets().includes(view.target())) throw error;
    });
  }

  /** Starts the worker, where it is stopped, as an event of the browser's own would. */
  async #startWorker(): Promise<void> {
    if (this.#workerTarget()) return;
    const [page] = await this.browser.pages();
    const session = await page?.createCDPSession();
    await session?.send('ServiceWorker.enable');
    await session?.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${this.extensionId}/` });
    // With the session's end a start that has not come to anything is given up.
    await waitUntil('the worker to start', async () => this.#workerTarget() !== undefined);
    await session?.detach();
  }

  #workerTarget = () =>
    this.browser.targets().find((target) => target.type() === 'service_worker' && target.url().includes(this.extensionId));

  async #extensionsPage(): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto('chrome://extensions');
    // Without it the browser switches an unpacked extension off as soon as it loads it anew.
    await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
    return page;
  }

  async #closeWelcomePage(): Promise<void> {
    const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
    const welcome = await waitUntil('the welcome page', async () => (await this.browser.pages()).find(isWelcome) ?? null, 3000).catch(
      () => null,
    );
    await welcome?.close();
  }
}

/** In the background: a choice in the menu, as if the browser told of it, once; who asks again has not heard that it was taken. */
async function takeChoice(
  choice: string,
  menuItemId: string,
  address: string,
  link: string | null,
  selectionText: string,
): Promise<boolean> {
  const [shown] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const taken = globalThis as { citebackChoice?: string };
  if (taken.citebackChoice === choice) return true;
  taken.citebackChoice = choice;
  const info = {
    menuItemId,
    editable: false,
    pageUrl: address,
    ...(link ? { linkUrl: link } : {}),
    ...(selectionText ? { selectionText } : {}),
  };
  // Undocumented, but what Chromium itself calls: events of extensions can be dispatched from within.
  (chrome.contextMenus.onClicked as unknown as { dispatch(...given: unknown[]): void }).dispatch(info, shown);
  return true;
}
