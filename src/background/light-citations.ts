import type { Digest } from '../core/digest.ts';
import { plainAddress } from '../library/digest-key.ts';
import { PageClosedToUs, PageLeft } from '../platform/page-errors.ts';
import type { KnownTab } from '../platform/tabs.ts';
import type { PageAnswerOf, PageRequestOf } from '../protocol/page-messages.ts';
import type { LightAnswer, RequestOf } from '../protocol/requests.ts';
import { LateAnswer, within } from './within.ts';

/** How long a page may take to show its words; one that takes longer is told of as not answering. */
const LIMIT = 15_000;

/** A digest in view, kept or not, with the addresses at which its text was read. */
export interface ViewedDigest {
  key: string;
  addresses: readonly string[];
  digest: Digest;
}

export interface LightNeeds {
  findTab(tabId: number): Promise<KnownTab | null>;
  findViewed(key: string, tab: KnownTab | null): Promise<ViewedDigest | null>;
  tabsShowing(key: string): Promise<number[]>;
  injectLighter(tabId: number): Promise<void>;
  light(tabId: number, request: PageRequestOf<'light-in-page'>): Promise<PageAnswerOf<'light-in-page'>>;
  lightPlace(tabId: number, request: PageRequestOf<'light-place'>): Promise<PageAnswerOf<'light-place'>>;
  showTab(tab: KnownTab): Promise<void>;
  openTab(address: string, windowId: number | undefined): Promise<unknown>;
  /** Whether only the view can open a link so that the browser goes to its words. */
  linksNeedGesture: boolean;
}

/** Lights citations in the page that their digest was made from; where no tab shows that page, or none that may be read, opens their link. */
export async function lightCitations(request: RequestOf<'light-citations'>, needs: LightNeeds): Promise<LightAnswer> {
  const asked = await needs.findTab(request.tabId);
  const kept = await needs.findViewed(request.key, asked);
  if (!kept) return { outcome: 'failed', problem: { kind: 'digest-gone' } };
  const tab = await findTabOf(kept, asked, needs);
  const answer = tab ? await lightInTab(tab, kept, request, needs) : null;
  if (tab && answer && tab.id !== request.tabId) await needs.showTab(tab);
  return answer ?? (await openLink(kept, request, asked, needs));
}

// The tab that the reader looks at comes first, then any other that shows the digest, then one that shows its address.
async function findTabOf(kept: ViewedDigest, asked: KnownTab | null, needs: LightNeeds): Promise<KnownTab | null> {
  const showing = await needs.tabsShowing(kept.key);
  if (asked && (showing.includes(asked.id) || showsAddressOf(kept, asked))) return asked;
  for (const tabId of showing) {
    const tab = await needs.findTab(tabId);
    if (tab && tab.isPrivate === (asked?.isPrivate ?? false)) return tab;
  }
  return null;
}

const showsAddressOf = (kept: ViewedDigest, tab: KnownTab): boolean =>
  tab.address !== null && [plainAddress(kept.digest.source.url), ...kept.addresses].includes(plainAddress(tab.address));

async function lightInTab(
  tab: KnownTab,
  kept: ViewedDigest,
  request: RequestOf<'light-citations'>,
  needs: LightNeeds,
): Promise<LightAnswer | null> {
  const { citations, attribution, evidence, tone } = request;
  try {
    await within(LIMIT, () => needs.injectLighter(tab.id));
    const { scope, source } = kept.digest;
    const asked = { scope, citations, attribution, language: source.language, evidence, tone };
    const answer = await within(LIMIT, () => needs.light(tab.id, { kind: 'light-in-page', ...asked }));
    return answer.outcome === 'ambiguous' ? { ...answer, tabId: tab.id } : answer;
  } catch (error) {
    if (error instanceof LateAnswer) return { outcome: 'failed', problem: { kind: 'still-loading' } };
    if (error instanceof PageClosedToUs || error instanceof PageLeft) return null;
    throw error;
  }
}

async function openLink(
  kept: ViewedDigest,
  request: RequestOf<'light-citations'>,
  asked: KnownTab | null,
  needs: LightNeeds,
): Promise<LightAnswer> {
  const { link } = request;
  const opening = { address: link ?? kept.digest.source.url, linked: link !== null };
  // What a private window opens must stay in it, which only the browser's tabs can promise.
  if (needs.linksNeedGesture && !asked?.isPrivate) return { outcome: 'to-open', ...opening };
  await needs.openTab(opening.address, asked?.windowId);
  return { outcome: 'opened', linked: link !== null };
}
