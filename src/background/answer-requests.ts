import { citeFrom } from '../core/evidence/cite.ts';
import { findQuotations } from '../core/quotations/find-quotations.ts';
import type { Shelf } from '../library/kept-digest.ts';
import type { RequestAnswers } from '../platform/serve-background.ts';
import type { KnownTab } from '../platform/tabs.ts';
import { explainStorage, quietly } from './keep-digest.ts';
import { type LightNeeds, lightCitations, type ViewedDigest } from './light-citations.ts';
import { lightPlace } from './light-place.ts';
import { type PickNeeds, pickPart } from './pick-part.ts';
import { type OpenPageNeeds, readOpenPage } from './read-open-page.ts';
import type { TabDesk } from './tab-desk.ts';
import { readyView } from './view-of-tab.ts';

export interface RequestNeeds {
  pick: Omit<PickNeeds, 'desk'>;
  light: Omit<LightNeeds, 'findViewed' | 'findTab'>;
  openPage: OpenPageNeeds;
  findTab(tabId: number): Promise<KnownTab | null>;
  shelfOf(tab: KnownTab | null): Promise<Shelf>;
  /** Deletes all that is kept on the disk, for good. */
  deleteKept(): Promise<unknown>;
  /** Forgets all that is remembered until the browser closes. */
  forgetSession(): Promise<void>;
  now(): string;
  /** With no model chosen what one wrote is not shown. */
  isModelChosen(): Promise<boolean>;
  desk(): Promise<TabDesk>;
}

/** The background's answers to its own pages. */
export function answerRequests(needs: RequestNeeds): RequestAnswers {
  const { findTab } = needs;
  const tabOf = async (tabId: number | null) => (tabId === null ? null : await findTab(tabId));
  const findViewed = async (key: string, tab: KnownTab | null): Promise<ViewedDigest | null> => {
    const viewed = (await needs.desk()).views.showing(key)[0]?.[1] ?? null;
    // Of what stands in this very tab the digest is at hand: the library is not asked for it at every click.
    const isAtHand = viewed?.condition === 'live' && viewed.isPrivate === tab?.isPrivate;
    if (isAtHand && tab && (await needs.light.tabsShowing(key)).includes(tab.id)) return { key, addresses: [], digest: viewed.digest };
    // A digest that is in view can be followed back although the storage fails.
    return (await quietly((await needs.shelfOf(tab)).findByKey(key))) ?? (viewed && { key, addresses: [], digest: viewed.digest });
  };
  return {
    'find-quotations': async ({ lines, language }) => findQuotations(lines, language, citeFrom(lines)),
    'light-citations': (request) => lightCitations(request, { ...needs.light, findTab, findViewed }),
    'light-place': (request) => lightPlace(request, needs.light),
    'pick-part': (request) => pickPart(request, { ...needs.pick, desk: needs.desk }),
    'read-open-page': (request) => readOpenPage(request, needs.openPage),
    async 'list-digests'({ tabId }) {
      const tab = await tabOf(tabId);
      try {
        return { digests: await (await needs.shelfOf(tab)).list(), isPrivate: tab?.isPrivate ?? false };
      } catch (error) {
        return { problem: explainStorage(error) };
      }
    },
    async 'find-digest'({ key, tabId }) {
      const kept = await (await needs.shelfOf(await tabOf(tabId))).findByKey(key);
      if (!kept) return null;
      const { digest, unshown, written, changes } = readyView(kept, 'kept', false);
      return { digest, unshown, written: (await needs.isModelChosen()) ? written : null, changes };
    },
    async 'delete-digest'({ key, tabId }) {
      const tab = await tabOf(tabId);
      // A tab that has gone may have been a private one: what it showed is not in the library.
      if (tabId === null || tab) await (await needs.shelfOf(tab)).remove(key, needs.now());
      await (await needs.desk()).deleted(key);
      return null;
    },
    async 'delete-all'() {
      await needs.deleteKept();
      await (await needs.desk()).deleted(null);
      // Last, for the desk remembers what it does.
      await needs.forgetSession();
      return null;
    },
  };
}
