import { browser } from './browser.ts';
import type { KnownTab } from './tabs.ts';
import { say } from './words.ts';

const ITEMS = ['summarize-page', 'summarize-selection', 'check-selection', 'summarize-link'] as const;

/** What a right click was made on. `linkAddress` is there for links only; `words` are those selected, on one line. */
export interface MenuClick {
  item: (typeof ITEMS)[number];
  tab: { id: number; windowId: number };
  linkAddress: string | null;
  frameId: number;
  words: string;
}

const WEB = ['http://*/*', 'https://*/*'];

/** Creates the entries of the context menu anew. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'summarize-page', title: say('menuSummarizePage'), contexts: ['page'] });
  browser.contextMenus.create({ id: 'summarize-selection', title: say('menuSummarizeSelection'), contexts: ['selection'] });
  browser.contextMenus.create({ id: 'check-selection', title: say('menuCheckSelection'), contexts: ['selection'] });
  browser.contextMenus.create({ id: 'summarize-link', title: say('menuSummarizeLink'), contexts: ['link'], targetUrlPatterns: WEB });
}

/** Tells each click on an entry, synchronously, so that the gesture still counts. */
export function onMenuClick(tell: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const item = ITEMS.find((known) => known === info.menuItemId);
    if (tab?.id === undefined || tab.windowId === undefined || !item) return;
    const { linkUrl: linkAddress = null, frameId = 0, selectionText: words = '' } = info;
    tell({ item, tab: { id: tab.id, windowId: tab.windowId }, linkAddress, frameId, words });
  });
}

/** Tells the shortcut that opens the panel (Chrome; Firefox opens its sidebar by itself), synchronously. */
export function onPanelShortcut(tell: (tab: Pick<KnownTab, 'id' | 'windowId'>) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.id !== undefined && tab.windowId !== undefined) tell({ id: tab.id, windowId: tab.windowId });
  });
}

/** Runs when the extension is installed or updated, and when the browser starts. */
export function onBegin(begin: (reason: 'install' | 'update' | 'start') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => begin(reason === 'install' ? 'install' : 'update'));
  browser.runtime.onStartup.addListener(() => begin('start'));
}

/** Opens one of our own pages in a tab. */
export async function openOwnPage(page: 'welcome' | 'library' | 'options' | 'check'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`${page}.html`) });
}
