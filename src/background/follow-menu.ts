import type { MenuClick } from '../platform/menus.ts';
import type { KnownTab } from '../platform/tabs.ts';
import type { TabDesk } from './tab-desk.ts';

export interface MenuNeeds {
  openPanel(windowId: number): Promise<void>;
  requestSite(address: string): Promise<boolean>;
  openTab(address: string, windowId: number): Promise<KnownTab | null>;
  desk: Promise<TabDesk>;
  report(error: unknown): void;
}

/** Does what a right click asks; its result opens in the panel. The panel and the permission are asked for before anything is awaited, since only then the gesture counts. */
export async function followMenu({ item, tab, linkAddress }: MenuClick, needs: MenuNeeds): Promise<void> {
  const opened = needs.openPanel(tab.windowId);
  const ordered =
    item === 'summarize-link' && linkAddress !== null ? openLink(linkAddress, tab.windowId, needs) : orderPage(item, tab.id, needs);
  await Promise.all([opened, ordered].map((done) => done.catch(needs.report)));
}

async function orderPage(item: MenuClick['item'], tabId: number, needs: MenuNeeds): Promise<void> {
  const scope = item === 'summarize-selection' ? 'selection' : 'page';
  await (await needs.desk).order(tabId, { scope, anyway: false, byGesture: true, afterLoad: null });
}

async function openLink(address: string, windowId: number, needs: MenuNeeds): Promise<void> {
  // A question that could not be asked counts as refused: the link opens all the same.
  const isAllowed = (await needs.requestSite(address).catch(needs.report)) ?? false;
  const tab = await needs.openTab(address, windowId);
  if (tab) await (await needs.desk).order(tab.id, { scope: 'page', anyway: false, byGesture: false, afterLoad: { address, isAllowed } });
}
