import { browser } from './browser.ts';

/** A tab as far as we may know it: `address` is null where the browser does not tell us. */
export interface KnownTab {
  id: number;
  windowId: number;
  address: string | null;
  isPrivate: boolean;
  isLoading: boolean;
}

type BrowserTab = Awaited<ReturnType<typeof browser.tabs.get>>;

const known = (tab: BrowserTab): KnownTab | null =>
  tab.id === undefined || tab.windowId === undefined
    ? null
    : { id: tab.id, windowId: tab.windowId, address: tab.url || null, isPrivate: tab.incognito, isLoading: tab.status === 'loading' };

/** The tab of that id; null where it has been closed: an error is the only way in which both browsers say so. */
export const findTab = (tabId: number): Promise<KnownTab | null> => browser.tabs.get(tabId).then(known, () => null);

/** The active tab of the window that this page belongs to. */
export async function currentTab(): Promise<KnownTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? known(tab) : null;
}

/** Tells the active tab of the window that this page belongs to: the one now, and each that becomes it; returns the function that ends it. */
export function followActiveTab(tell: (tabId: number) => void): () => void {
  let windowId: number | null = null;
  const early: { tabId: number; windowId: number }[] = [];
  const hear = (change: { tabId: number; windowId: number }) => {
    if (windowId === null) early.push(change);
    else if (change.windowId === windowId) tell(change.tabId);
  };
  // Heard from before the answer comes: a change in between would be lost for good.
  browser.tabs.onActivated.addListener(hear);
  void currentTab().then((tab) => {
    if (!tab) return;
    windowId = tab.windowId;
    tell(early.findLast((change) => change.windowId === windowId)?.tabId ?? tab.id);
  });
  return () => browser.tabs.onActivated.removeListener(hear);
}

/** Opens an address in a new tab. Refuses anything but http and https. */
export async function openTab(address: string, windowId?: number, active = true): Promise<KnownTab | null> {
  if (!/^https?:\/\//i.test(address)) throw new TypeError('only http and https addresses are opened');
  return known(await browser.tabs.create({ url: address, active, ...(windowId === undefined ? {} : { windowId }) }));
}

/** Brings a tab and its window to the front. */
export async function showTab(tab: KnownTab): Promise<void> {
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}

/** Tells when a tab starts to load another document, and when it has. */
export function onTabLoad(tell: (tabId: number, stage: 'loading' | 'complete') => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading' || status === 'complete') tell(tabId, status);
  });
}

export const onTabClosed = (tell: (tabId: number) => void): void => browser.tabs.onRemoved.addListener((tabId) => tell(tabId));

export const onWindowClosed = (tell: (windowId: number) => void): void =>
  browser.windows.onRemoved.addListener((windowId) => tell(windowId));

/** Whether a window is (still) open. */
export const isWindowOpen = (windowId: number): Promise<boolean> =>
  browser.windows.get(windowId).then(
    () => true,
    () => false,
  );

/** Every open tab, the one that the reader was in last before the others. */
export async function openTabs(): Promise<KnownTab[]> {
  const tabs = await browser.tabs.query({});
  const byLastAccess = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return byLastAccess.flatMap((tab) => known(tab) ?? []);
}

/** The tabs whose address we may know and which show a web page. */
export async function webTabs(): Promise<KnownTab[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  return tabs.flatMap((tab) => known(tab) ?? []);
}
