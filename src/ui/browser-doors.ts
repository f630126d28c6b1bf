import { ask } from '../platform/ask-background.ts';
import { requestAllSites, requestSite } from '../platform/permissions.ts';
import { openTab } from '../platform/tabs.ts';
import type { TabDoors } from './digest-view/tab-reader.tsx';
import type { DigestShelf } from './list/digest-shelf.ts';

/** No tab at all, as the browsers number it. */
const NO_TAB = -1;

/** What every view does through the browser in the same way; `tabId` is the tab in view, null where there is none. */
export function openDoors(tabId: number | null): Omit<TabDoors, 'readPage' | 'openPanel'> {
  return {
    light: (key, citations, attribution) => ask({ kind: 'light-citations', key, tabId: tabId ?? NO_TAB, citations, attribution }),
    deleteDigest: async (key) => {
      await ask({ kind: 'delete-digest', key, tabId });
    },
    openAddress: async (address) => {
      await openTab(address);
    },
    allowSite: requestSite,
    allowAllSites: requestAllSites,
    copyText: (text) => navigator.clipboard.writeText(text),
  };
}

/** The kept digests that the window of this tab may see. */
export const openShelf = (tabId: number | null): DigestShelf => ({
  list: () => ask({ kind: 'list-digests', tabId }),
  find: (key) => ask({ kind: 'find-digest', key, tabId }),
});
