import { chromeOnly } from './browser.ts';

/** Whether the browser goes to a text fragment's words only in a tab that a gesture in a page opened: Firefox does, and `tabs.create` is none. */
export const linksNeedGesture = chromeOnly === undefined;

/** Opens an address in a new tab out of the gesture that is going on in this page. */
export function openInGesture(address: string): void {
  window.open(address, '_blank', 'noopener');
}
