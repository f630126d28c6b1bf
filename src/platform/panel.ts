import { browser, chromeOnly } from './browser.ts';

/** Opens the window's side panel (Chrome) or sidebar (Firefox). Call it synchronously in a click: the browser refuses it later. */
export function openPanel(windowId: number): Promise<void> {
  return chromeOnly ? chromeOnly.sidePanel.open({ windowId }) : browser.sidebarAction.open();
}
