import * as z from 'zod/mini';
import type { MenuClick } from '../platform/menus.ts';
import type { KnownTab } from '../platform/tabs.ts';
import type { TabDesk } from './tab-desk.ts';
import type { RecordMemory } from './tab-records.ts';

export interface MenuNeeds {
  memory: RecordMemory;
  openPanel(windowId: number): Promise<void>;
  requestSite(address: string): Promise<boolean>;
  mayReach(address: string): Promise<boolean>;
  /** Opens an address in a new tab behind the others. */
  openTab(address: string, windowId: number): Promise<KnownTab | null>;
  showTab(tab: KnownTab): Promise<void>;
  desk: Promise<TabDesk>;
  report(error: unknown): void;
}

/** The name under which the memory has the link about which the browser asks its reader. */
const LINK = 'link';
const linkSchema = z.strictObject({ address: z.string(), windowId: z.number() });

/** Does what a right click asks; its result opens in the panel. The panel and the permission are asked for before anything is awaited, since only then the gesture counts. */
export async function followMenu({ item, tab, linkAddress }: MenuClick, needs: MenuNeeds): Promise<void> {
  const opened = needs.openPanel(tab.windowId);
  const ordered =
    item === 'summarize-link' && linkAddress !== null ? askForLink(linkAddress, tab.windowId, needs) : orderPage(item, tab.id, needs);
  await Promise.all([opened, ordered].map((done) => done.catch(needs.report)));
}

/** Opens the link about which the browser asked when the background was stopped: its answer, which may still come, reaches nobody. */
export async function openLinkLeft(needs: MenuNeeds): Promise<void> {
  const [left] = await needs.memory.recallAll(LINK);
  const link = linkSchema.safeParse(left?.[1]).data;
  if (link) await openLink(link.address, link.windowId, await needs.mayReach(link.address), needs);
}

async function orderPage(item: MenuClick['item'], tabId: number, needs: MenuNeeds): Promise<void> {
  const scope = item === 'summarize-selection' ? 'selection' : 'page';
  await (await needs.desk).order(tabId, { scope, anyway: false, byGesture: true, afterLoad: null });
}

async function askForLink(address: string, windowId: number, needs: MenuNeeds): Promise<void> {
  const remembered = needs.memory.remember(LINK, { address, windowId });
  // A question that could not be asked counts as refused: the link opens all the same.
  const isAllowed = (await needs.requestSite(address).catch(needs.report)) ?? false;
  await remembered;
  await openLink(address, windowId, isAllowed, needs);
}

async function openLink(address: string, windowId: number, isAllowed: boolean, needs: MenuNeeds): Promise<void> {
  await needs.memory.forget(LINK);
  const tab = await needs.openTab(address, windowId);
  if (!tab) return;
  const ordered = (await needs.desk).order(tab.id, { scope: 'page', anyway: false, byGesture: false, afterLoad: { address, isAllowed } });
  // Not before: a view that follows it asks for it at once, and by then it is to be remembered what it was opened for.
  await needs.showTab(tab);
  await ordered;
}
