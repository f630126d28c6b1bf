import type { Settings } from '../protocol/settings.ts';
import { browser } from './browser.ts';
import type { KnownTab } from './tabs.ts';

/** Has a click on the toolbar icon, and the keys that stand for it, open the popup; or nothing by itself, so that `onIconClick` hears of it. */
export async function setIconOpens(what: Settings['iconOpens']): Promise<void> {
  await browser.action.setPopup({ popup: what === 'popup' ? 'popup.html' : '' });
}

/** Tells each click on the icon that opens no popup, synchronously, so that the gesture still counts. It lets us into the tab. */
export function onIconClick(tell: (tab: Pick<KnownTab, 'id' | 'windowId'>) => void): void {
  browser.action.onClicked.addListener(({ id, windowId }) => {
    if (id !== undefined && windowId !== undefined) tell({ id, windowId });
  });
}
