import { findWebAddress } from '../core/web-address.ts';
import { ask } from '../platform/ask-background.ts';
import { openInGesture } from '../platform/links.ts';
import { requestAllSites, requestSite } from '../platform/permissions.ts';
import { currentTab, openTab } from '../platform/tabs.ts';
import type { PickStep } from '../protocol/page-messages.ts';
import type { LightAnswer, RequestOf } from '../protocol/requests.ts';
import type { TabDoors } from './digest-view/tab-reader.tsx';
import type { DigestShelf } from './list/digest-shelf.ts';
import type { ProofDoors } from './proof/proof-doors.ts';
import { saveFile } from './save-file.ts';

/** No tab at all, as the browsers number it. */
const NO_TAB = -1;

/** What every view does through the browser in the same way; `tabId` is the tab in view, null where there is none. */
export function openDoors(
  tabId: number | null,
): Omit<TabDoors, 'readPage' | 'stopReading' | 'stepModel' | 'openPanel' | 'pickPart' | 'openReading' | 'paper' | 'Outline'> {
  return {
    light: (key, citations, attribution, link, evidence) =>
      askForLight({ kind: 'light-citations', key, tabId: tabId ?? NO_TAB, citations, attribution, evidence, tone: 'exact', link }),
    lightPresent: (key, place, link, evidence) =>
      askForLight({
        kind: 'light-citations',
        key,
        tabId: tabId ?? NO_TAB,
        citations: [place],
        attribution: null,
        evidence,
        tone: 'changed',
        link,
      }),
    lightPlace: async (pageTabId, offer, place) => (await ask({ kind: 'light-place', tabId: pageTabId, offer, place })).isLit,
    deleteDigest: async (key) => {
      await ask({ kind: 'delete-digest', key, tabId });
    },
    openAddress: openBesideView,
    allowSite: requestSite,
    allowAllSites: requestAllSites,
    copyText: (text) => navigator.clipboard.writeText(text),
    copyRichText: (html, text) =>
      navigator.clipboard.write([new ClipboardItem({ 'text/html': blobOf(html, 'text/html'), 'text/plain': blobOf(text, 'text/plain') })]),
    saveFile,
    share: 'share' in navigator ? (shared) => navigator.share(shared) : null,
  };
}

const blobOf = (text: string, type: string): Blob => new Blob([text], { type });

let lighting: Promise<unknown> = Promise.resolve();

async function askForLight(request: RequestOf<'light-citations'>): Promise<LightAnswer> {
  const asked = ask(request);
  lighting = asked.catch(() => null);
  const answer = await asked;
  const address = answer.outcome === 'to-open' ? findWebAddress(answer.address) : null;
  if (address !== null) openInGesture(address);
  return answer;
}

/** Has the reader point at the text in a tab's page, or ends that. Words clicked on before that are lit first: their light, come late, would end it. */
export async function askToPick(tabId: number, step: PickStep): Promise<void> {
  await lighting;
  await ask({ kind: 'pick-part', tabId, step });
}

/** Opens an address in the view's own window: left to itself, Chromium opens what the popup of a private window asks for in a regular one. */
async function openBesideView(address: string): Promise<void> {
  const tab = await currentTab();
  if (!tab) throw new Error('the view stands in no window');
  await openTab(address, tab.windowId);
}

/** What checking a proof needs, in the view of that tab. */
export const openProofDoors = (viewTabId: number | null): ProofDoors => ({
  readOpenPage: (which, addresses) => ask({ kind: 'read-open-page', which, addresses, viewTabId }),
  openAddress: openBesideView,
  allowSite: requestSite,
});

/** The kept digests that the window of this tab may see. */
export const openShelf = (tabId: number | null): DigestShelf => ({
  list: () => ask({ kind: 'list-digests', tabId }),
  find: (key) => ask({ kind: 'find-digest', key, tabId }),
});
