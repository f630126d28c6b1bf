import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../build/find-browser.mjs';
import type { Driver, MenuItem, OwnPage, Tab, View } from './driver.ts';
import {
  ANSWER_PROMPT,
  CHOOSE_ENTRY,
  HELD_BY_DOCUMENTS,
  IS_PROMPT_OPEN,
  KEEP_SESSION,
  MANIFEST_COMPLAINTS,
  OPEN_MENU,
  READ_CLIPBOARD,
  SCRIPT_ERRORS,
  STOP_BACKGROUND,
} from './firefox-commands.ts';
import { type BidiConnection, FirefoxWindow } from './firefox-window.ts';
import { callsOfHalted, type Halt, haltBackground } from './halt-background.ts';
import { killGroup } from './kill-group.ts';
import { savedFileIn } from './saved-file.ts';
import { pause, waitUntil } from './wait-until.ts';
import { warmUp } from './warm-up-firefox.ts';

const UUID = '3c9f1f0e-5d0b-4c57-9a55-0d6ad0c17eba';
const POPUP = `[...document.querySelectorAll('.webextension-popup-browser')].find((one) => one.currentURI?.spec.includes('/popup.html'))`;
const SIDEBAR = `(document.getElementById('sidebar')?.contentDocument?.querySelector('browser[src*="sidepanel"], browser') ?? null)`;

type Prefs = Record<string, string | number | boolean>;

/** Where CITEBACK_PROXY names a proxy, every request goes there, those to this machine too. */
function proxyPrefs(proxy: string | undefined): Prefs {
  const [host, port] = proxy?.split(':') ?? [];
  if (host === undefined) return {};
  const to = { host, port: Number(port) };
  return {
    'network.proxy.type': 1,
    'network.proxy.http': to.host,
    'network.proxy.http_port': to.port,
    'network.proxy.ssl': to.host,
    'network.proxy.ssl_port': to.port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
const proxied = proxyPrefs(process.env.CITEBACK_PROXY);

/** Firefox with an unpacked extension, without a window. `prefs`: of its own besides. */
export async function startFirefox(extensionFolder: string, prefs: Prefs = {}): Promise<FirefoxDriver> {
  const manifest = JSON.parse(await fs.readFile(path.join(extensionFolder, 'manifest.json'), 'utf8'));
  const profile = await fs.mkdtemp(path.join(os.tmpdir(), 'citeback-firefox-'));
  await warmUp(profile);
  const driver = new FirefoxDriver(extensionFolder, manifest.browser_specific_settings.gecko.id, profile, prefs);
  await driver.launch();
  return driver;
}

export class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly #folder: string;
  readonly #id: string;
  readonly profile: string;
  readonly #prefs: Prefs;
  #browser: Browser | null = null;
  #window: FirefoxWindow | null = null;

  constructor(folder: string, id: string, profile: string, prefs: Prefs) {
    this.#folder = folder;
    this.#id = id;
    this.profile = profile;
    this.#prefs = prefs;
  }

  async launch(): Promise<void> {
    const executablePath = findBrowser('firefox');
    if (!executablePath) throw new Error('no Firefox: set FIREFOX_PATH to its program');
    await fs.mkdir(this.#downloads, { recursive: true });
    this.#browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      userDataDir: this.profile,
      defaultViewport: null,
      args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [this.#id]: UUID }),
        // An extension that nobody has signed goes with the browser's end: what it stored shall be there at the next start.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        ...proxied,
        'intl.locale.requested': 'en-US',
        'intl.accept_languages': 'en-US, en',
        'security.notification_enable_delay': 0,
        // The dialog would hold up the page's scripts, and with them the journey.
        'print.enabled': false,
        'browser.download.folderList': 2,
        'browser.download.dir': this.#downloads,
        ...this.#prefs,
      },
    });
    await this.#browser.installExtension(this.#folder);
    await this.#enterWindow(false);
    await this.#closeWelcomePage();
  }

  async reinstall(): Promise<void> {
    await this.window.run(
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       Services.prefs.setBoolPref('extensions.webextensions.keepStorageOnUninstall', false);
       await (await AddonManager.getAddonByID(args[0])).uninstall();`,
      this.#id,
    );
    await this.browser.installExtension(this.#folder);
    await this.#closeWelcomePage();
  }

  async openTab(address: string, isLoadedWhen: 'load' | 'commit' = 'load'): Promise<Tab> {
    const key = newKey();
    await this.window.run(
      'gBrowser.selectedTab = gBrowser.addTrustedTab(args[0]); gBrowser.selectedTab.citebackTest = args[1];',
      address,
      key,
    );
    await this.window.waitForPage(tabElement(key), isLoadedWhen);
    return tabIn(this.window, key);
  }

  async clickToolbar(): Promise<View> {
    await this.pressIcon();
    return await this.popup();
  }

  async pressIcon(): Promise<void> {
    await this.window.run(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      await ExtensionParent.apiManager.global.browserActionFor(${this.#extension}).triggerAction(window);`);
  }

  async closePopup(): Promise<void> {
    await this.window.run(`${POPUP}?.closest('panel')?.hidePopup()`);
    await waitUntil('the popup to close', async () => !(await this.window.view(POPUP).isOpen()));
  }

  async openPanel(): Promise<View> {
    await this.window.run('await SidebarController.show(args[0])', this.#sidebarId);
    return await this.panel();
  }

  async panel(): Promise<View> {
    const panel = this.window.view(SIDEBAR);
    await waitUntil('the sidebar', () => panel.isOpen());
    await panel.waitFor('main');
    return panel;
  }

  async closePanel(): Promise<void> {
    await this.window.run('SidebarController.hide()');
  }

  async chooseMenu(item: MenuItem, tab: Tab, selector: string): Promise<void> {
    await tab.bringToFront();
    const place = await tab.evaluate((sought: string) => {
      const [box] = document.querySelector(sought)?.getClientRects() ?? [];
      return box ? { x: box.x + 8, y: box.y + box.height / 2 } : null;
    }, selector);
    if (!place) throw new Error(`no ${selector} to click on`);
    await this.window.run(OPEN_MENU, place.x, place.y);
    await this.window.run(CHOOSE_ENTRY, item);
  }

  async openOwnPage(page: OwnPage): Promise<Tab> {
    return await this.openTab(`moz-extension://${UUID}/${page}.html`);
  }

  /** Clicks a button of the permission prompt that is about to open. */
  async answerPrompt(answer: 'allow' | 'deny'): Promise<void> {
    await waitUntil('the permission prompt', async () => (await this.window.run(IS_PROMPT_OPEN)) === true);
    // The first clicks on a prompt that is just opening do not count.
    await waitUntil('the permission prompt to go', async () => {
      await this.window.run(ANSWER_PROMPT, answer);
      await pause(100);
      return (await this.window.run(IS_PROMPT_OPEN)) === false;
    });
  }

  /** Has the reader allow a site, by its match pattern, with no prompt. */
  async allowSite(pattern: string): Promise<void> {
    await this.window.run(
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       await ExtensionPermissions.add(args[0], { permissions: [], origins: [args[1]] }, ${this.#extension});`,
      this.#id,
      pattern,
    );
  }

  async tabAt(address: string): Promise<Tab> {
    const key = newKey();
    const name = `const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.startsWith(args[0]));
      if (tab) tab.citebackTest = args[1];
      return tab !== undefined;`;
    await waitUntil(`a tab at ${address}`, async () => (await this.window.run(name, address, key)) === true);
    await this.window.waitForPage(tabElement(key), 'load');
    return tabIn(this.window, key);
  }

  async stopWorker(): Promise<void> {
    await this.window.run(STOP_BACKGROUND, this.#id);
  }

  async haltWorker(halt: Halt): Promise<() => Promise<string[]>> {
    const background = this.window.view(`([...${this.#extension}.views].find((one) => one.viewType === 'background')?.xulBrowser ?? null)`);
    await waitUntil('the background', () => background.isOpen());
    await background.evaluate(haltBackground, halt);
    return () => waitUntil(`the background to halt at ${JSON.stringify(halt)}`, () => background.evaluate(callsOfHalted));
  }

  async reloadExtension(): Promise<void> {
    await this.window.run(
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       await (await AddonManager.getAddonByID(args[0])).reload();`,
      this.#id,
    );
    await waitUntil('the extension to be there', async () => (await this.window.run(`return Boolean(${this.#extension})`)) === true);
  }

  async scriptErrors(): Promise<string[]> {
    return (await this.window.run(SCRIPT_ERRORS, UUID)) as string[];
  }

  /** What all documents of the extension hold, in bytes, after collecting rubbish: the least of what is told for some seconds, as a closed popup goes in its own time. */
  async heap(): Promise<number> {
    let least = Number.POSITIVE_INFINITY;
    for (let count = 0; count < 5; count += 1) {
      least = Math.min(least, (await this.window.run(HELD_BY_DOCUMENTS, UUID)) as number);
      await pause(1000);
    }
    return least;
  }

  /** Has every page see the reader prefer light or dark. */
  async preferScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.window.run(
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', args[0]);
       Services.prefs.setIntPref('ui.systemUsesDarkTheme', 1 - args[0]);`,
      scheme === 'dark' ? 0 : 1,
    );
  }

  savedFile(name: string): Promise<string> {
    return savedFileIn(this.#downloads, name);
  }

  async clipboard(): Promise<string> {
    return (await this.window.run(READ_CLIPBOARD)) as string;
  }

  /** Runs the command that the browser has bound to Alt+Shift and this letter, as pressing the keys does. */
  async pressShortcut(letter: 'D' | 'S'): Promise<void> {
    await this.window.run(
      `const key = document.querySelector('keyset[id^="ext-keyset-id"] key[key="' + args[0] + '"][modifiers*="alt"][modifiers*="shift"]');
       if (!key) throw new Error('no keys are bound: ' + args[0]);
       key.doCommand();`,
      letter,
    );
  }

  /** The popup that something else opened. */
  async popup(): Promise<View> {
    const popup = this.window.view(POPUP);
    await waitUntil('the popup', () => popup.isOpen());
    await popup.waitFor('main');
    return popup;
  }

  /** What the browser itself says of the extension's manifest, and what it would ask at an installation, with these hosts required besides. */
  async manifestComplaints(hosts: string[] = []): Promise<{ warnings: string[]; errors: string[]; asked: string[] }> {
    return (await this.window.run(MANIFEST_COMPLAINTS, this.#id, hosts)) as { warnings: string[]; errors: string[]; asked: string[] };
  }

  async openPrivateTab(address: string): Promise<Tab> {
    await this.window.run(
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       await ExtensionPermissions.add(args[0], { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
       await (await AddonManager.getAddonByID(args[0])).reload();
       OpenBrowserWindow({ private: true });`,
      this.#id,
    );
    await this.#enterWindow(true);
    return await this.openTab(address);
  }

  async closePrivateWindow(): Promise<void> {
    await this.window.run('setTimeout(() => window.close(), 0)');
    await this.#enterWindow(false);
  }

  async discard(tab: Tab): Promise<Tab> {
    const own = await this.openOwnPage('options');
    await this.window.run(
      `const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec === args[0]);
       if (!gBrowser.discardBrowser(tab, true)) throw new Error('the tab was not discarded');`,
      await tab.address(),
    );
    await tab.bringToFront();
    await own.close();
    return tab;
  }

  async shutDown(): Promise<void> {
    await this.browser.close();
  }

  async crash(): Promise<void> {
    await killGroup(this.browser.process());
  }

  /** Restored by the menu's “Restore Previous Session”: at its start Firefox that is driven from outside restores none by itself. */
  async restart(tabs: 'lost' | 'restored' = 'lost'): Promise<void> {
    if (tabs === 'restored') await this.window.run(KEEP_SESSION);
    await this.shutDown();
    await this.launch();
    if (tabs === 'restored') await this.window.run('SessionStore.restoreLastSession()');
  }

  async close(): Promise<void> {
    await this.browser.close();
    await fs.rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  get browser(): Browser {
    if (!this.#browser) throw new Error('Firefox is not running');
    return this.#browser;
  }

  get window(): FirefoxWindow {
    if (!this.#window) throw new Error('Firefox has no window');
    return this.#window;
  }

  get #extension(): string {
    return `WebExtensionPolicy.getByID(${JSON.stringify(this.#id)}).extension`;
  }

  get #downloads(): string {
    return path.join(this.profile, 'downloads');
  }

  get #sidebarId(): string {
    return `${this.#id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-sidebar-action`;
  }

  async #enterWindow(isPrivate: boolean): Promise<void> {
    const connection = Reflect.get(this.browser, 'connection') as BidiConnection;
    this.#window = await waitUntil('a window', async () => {
      for (const window of await FirefoxWindow.all(connection)) {
        if ((await window.run('return gBrowserInit?.delayedStartupFinished && PrivateBrowsingUtils.isWindowPrivate(window)')) === isPrivate)
          return window;
      }
      return null;
    });
  }

  // The first start opens the welcome page, which would come to the front in the middle of a journey.
  async #closeWelcomePage(): Promise<void> {
    const isClosed = () =>
      this.window.run(`const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
        if (tab) gBrowser.removeTab(tab);
        return tab !== undefined;`);
    await waitUntil('the welcome page', async () => (await isClosed()) === true, 3000).catch(() => null);
  }
}

const newKey = () => `tab-${Math.random().toString(36).slice(2)}`;

const tabElement = (key: string) => `gBrowser.tabs.find((one) => one.citebackTest === '${key}')`;

function tabIn(window: FirefoxWindow, key: string): Tab {
  const element = tabElement(key);
  return {
    ...window.view(`${element}?.linkedBrowser`),
    async goTo(address) {
      await window.run(
        `${element}.linkedBrowser.fixupAndLoadURIString(args[0], { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })`,
        address,
      );
      await waitUntil(`a tab at ${address}`, async () =>
        ((await window.run(`return ${element}.linkedBrowser.currentURI.spec`)) as string).startsWith(address),
      );
      await window.waitForPage(element, 'load');
    },
    address: async () => (await window.run(`return ${element}.linkedBrowser.currentURI.spec`)) as string,
    async bringToFront() {
      await window.run(`gBrowser.selectedTab = ${element}`);
      await waitUntil('a tab to be in front', async () =>
        Boolean(await window.run(`return gBrowser.selectedTab === ${element} && ${element}.linkedBrowser.browsingContext.isActive`)),
      );
    },
    async close() {
      await window.run(`gBrowser.removeTab(${element})`);
    },
  };
}
