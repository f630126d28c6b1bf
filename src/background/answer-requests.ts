import type { KeptDigest, Shelf } from '../library/kept-digest.ts';
import type { RequestAnswers } from '../platform/serve-background.ts';
import type { KnownTab } from '../platform/tabs.ts';
import { explainStorage } from './keep-digest.ts';
import { type LightNeeds, lightCitations } from './light-citations.ts';
import type { TabDesk } from './tab-desk.ts';

export interface RequestNeeds {
  light: Omit<LightNeeds, 'findKept'>;
  findTab(tabId: number): Promise<KnownTab | null>;
  shelfOf(tab: KnownTab | null): Shelf;
  desk(): Promise<TabDesk>;
  putOutLights(tabId: number): Promise<void>;
}

/** The background's answers to its own pages. */
export function answerRequests(needs: RequestNeeds): RequestAnswers {
  const shelfFor = async (tabId: number | null) => needs.shelfOf(tabId === null ? null : await needs.findTab(tabId));
  const findKept = async (key: string, tab: KnownTab | null): Promise<KeptDigest | null> => await needs.shelfOf(tab).findByKey(key);
  return {
    'light-citations': (request) => lightCitations(request, { ...needs.light, findKept }),
    async 'put-out-lights'({ tabId }) {
      await needs.putOutLights(tabId);
      return null;
    },
    async 'list-digests'({ tabId }) {
      const tab = tabId === null ? null : await needs.findTab(tabId);
      try {
        return { digests: await needs.shelfOf(tab).list(), isPrivate: tab?.isPrivate ?? false };
      } catch (error) {
        return { problem: explainStorage(error) };
      }
    },
    'find-digest': async ({ key, tabId }) => (await (await shelfFor(tabId)).findByKey(key))?.digest ?? null,
    async 'delete-digest'({ key, tabId }) {
      await (await shelfFor(tabId)).remove(key);
      await (await needs.desk()).deleted(key);
      return null;
    },
    async 'delete-all'() {
      await needs.shelfOf(null).removeAll();
      await (await needs.desk()).deleted(null);
      return null;
    },
  };
}
