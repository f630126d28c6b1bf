import { PageClosedToUs, PageLeft } from '../platform/page-errors.ts';
import type { PageAnswerOf, PageRequestOf } from '../protocol/page-messages.ts';
import type { RequestOf } from '../protocol/requests.ts';
import type { TabDesk } from './tab-desk.ts';

export interface PickNeeds {
  desk(): Promise<TabDesk>;
  injectLighter(tabId: number): Promise<void>;
  askPage(tabId: number, request: PageRequestOf<'pick-part'>): Promise<PageAnswerOf<'pick-part'>>;
}

/** Lets the reader point at the text in a tab's page, or reads the whole page again. Where the page may not be touched (any more), reading it tells why. */
export async function pickPart({ tabId, step }: RequestOf<'pick-part'>, needs: PickNeeds): Promise<null> {
  const desk = await needs.desk();
  try {
    await needs.injectLighter(tabId);
    await needs.askPage(tabId, { kind: 'pick-part', step });
    if (step === 'begin') desk.picking(tabId);
    if (step !== 'forget') return null;
  } catch (error) {
    if (!(error instanceof PageClosedToUs || error instanceof PageLeft)) throw error;
  }
  await desk.order(tabId, { scope: 'page', anyway: false, byGesture: false, afterLoad: null });
  return null;
}
