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
export async function followMenu(click: MenuClick, needs: MenuNeeds): Promise<void> {
  const opened = needs.openPanel(click.tab.windowId);
  const address = click.item === 'summarize-link' ? click.linkAddress : null;
  const allowed = address === null ? null : needs.requestSite(address);
  const results = await Promise.allSettled([
    opened,
    address === null ? orderPage(click, needs) : openLink(address, allowed, click.tab.windowId, needs),
  ]);
  for (const result of results) if (result.status === 'rejected') needs.report(result.reason);
}

async function orderPage({ item, tab }: MenuClick, needs: MenuNeeds): Promise<void> {
  const scope = item === 'summarize-selection' ? 'selection' : 'page';
  await (await needs.desk).order(tab.id, { scope, anyway: false, byGesture: true, afterLoad: null });
}

async function openLink(address: string, allowed: Promise<boolean> | null, windowId: number, needs: MenuNeeds): Promise<void> {
  const isAllowed = await answered(allowed, needs);
  const tab = await needs.openTab(address, windowId);
  if (tab) await (await needs.desk).order(tab.id, { scope: 'page', anyway: false, byGesture: false, afterLoad: { address, isAllowed } });
}

// A question that could not be asked counts as refused: the link opens all the same.
async function answered(allowed: Promise<boolean> | null, needs: MenuNeeds): Promise<boolean> {
  try {
    return (await allowed) ?? false;
  } catch (error) {
    needs.report(error);
    return false;
  }
}
