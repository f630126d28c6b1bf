import type { ViewLine } from '../platform/serve-background.ts';
import type { KnownTab } from '../platform/tabs.ts';
import type { Problem } from '../protocol/problem.ts';
import type { TabView } from '../protocol/tab-view.ts';
import type { Watch } from '../protocol/view-port.ts';
import type { TabOutcome } from './digest-tab.ts';
import type { Order, TabRecord } from './tab-records.ts';
import { TabViews, type TabViewsNeeds } from './tab-views.ts';
import { isOf, pageOf } from './view-of-tab.ts';

export interface TabDeskNeeds extends TabViewsNeeds {
  digest(tab: KnownTab, order: Order, show: (view: TabView) => void, signal: AbortSignal): Promise<TabOutcome>;
  /** The address that the reader in a tab stands on; null where there is no reader any more. */
  addressInPage(tabId: number): Promise<string | null>;
  /** Hears of each digest that was read from what stands in a tab now. */
  onLive(tab: KnownTab, view: TabView): void;
  /** Hears that what a tab showed is no longer wanted there. */
  onForgotten(tabId: number): void;
  pause(milliseconds: number): Promise<void>;
  report(error: unknown): void;
}

/** A tab that was opened for a link loads its empty document, and shows it as loaded, for no longer than so many milliseconds. */
const EMPTY_LIMIT = 1000;

/** What is being done for a tab, and the way to end it. `order`: who asks for the same waits for it too; null once another document loads, of which it may know nothing. */
interface Run {
  order: Order | null;
  ending: AbortController;
}

export type LoadStage = 'loading' | 'complete';

const refused = (address: string) => ({
  state: 'empty' as const,
  problem: { kind: 'link-refused' as const, address, origin: new URL(address).origin },
});

const READING: TabView = { state: 'reading' };

const NOTHING: TabRecord = { shown: null, order: null, problem: null, isPicking: false, page: '' };

/** Keeps, for every tab, what is being done and what is shown, and takes up at once what a stopped worker was at. One run a tab: a newer one, another page or a closed tab makes the older one's answer void. */
export class TabDesk {
  readonly #needs: TabDeskNeeds;
  readonly #runs = new Map<number, Run>();
  /** What the browser last said of each tab's loading. */
  readonly #stages = new Map<number, LoadStage>();
  readonly views: TabViews;

  constructor(needs: TabDeskNeeds) {
    this.#needs = needs;
    this.views = new TabViews(needs);
    // The worker was stopped in the middle: the orders outlived it.
    for (const [tabId, { order }] of needs.records.entries()) if (order) void this.#takeUp(tabId, order);
  }

  async watch(line: ViewLine, { tabId, read, anyway }: Watch): Promise<void> {
    this.#needs.lines.follow(line, tabId);
    const order = this.#runs.get(tabId)?.order;
    if (read !== 'never' && (order?.scope !== 'page' || order.anyway !== anyway))
      return await this.order(tabId, { scope: 'page', anyway, byGesture: read === 'on-click', afterLoad: null });
    await this.views.showAgain(tabId);
  }

  /** Has a tab's page digested. A run of the same tab that has not ended is void. A gesture in the tab also brings its digest forward in the views. */
  async order(tabId: number, order: Order): Promise<void> {
    if (order.byGesture) this.#needs.lines.call(tabId);
    this.#forget(tabId);
    await this.#begin(tabId, order);
  }

  /** A tab loads, or has loaded, a document: perhaps another one. */
  async loaded(tabId: number, stage: LoadStage): Promise<void> {
    const before = this.#stages.get(tabId);
    this.#stages.set(tabId, stage);
    const tab = await this.#needs.findTab(tabId);
    const page = pageOf(tab);
    const record = this.#needs.records.get(tabId);
    const order = record?.order;
    if (order?.afterLoad) {
      // The empty document that a new tab begins with also completes, without ever having loaded.
      if (stage === 'complete' && (before === 'loading' || !['', 'about:blank'].includes(page)))
        await this.#endLoad(tabId, tab, order, order.afterLoad);
    } else if (!record || !(await this.#isStill(tabId, record, page, stage, before))) await this.left(tabId);
  }

  /** The tab shows another page than before. */
  async left(tabId: number): Promise<void> {
    const isVoid = this.#runs.has(tabId);
    this.#forget(tabId);
    const tab = isVoid && (await this.#needs.findTab(tabId));
    if (tab && !this.#needs.records.get(tabId)) {
      this.#record(tabId, { problem: { kind: 'navigated-away' }, page: pageOf(tab) });
      // Which the browser may not have told yet.
      this.#stages.set(tabId, 'loading');
    }
    await this.views.showAgain(tabId);
  }

  /** Ends what is being done for a tab, as its reader wants. */
  stop(tabId: number): void {
    if (!this.#needs.records.get(tabId)?.order) return;
    this.#endRun(tabId);
    this.#fail(tabId, { kind: 'stopped' });
  }

  /** The reader is about to point at the text in a tab's page. A run that has not ended is void. */
  picking(tabId: number): void {
    this.#endRun(tabId);
    this.#setPicking(tabId, true);
    void this.views.showAgain(tabId);
  }

  /** The reader has given up pointing: what was shown before is shown again. */
  async pickingEnded(tabId: number): Promise<void> {
    if (!this.#needs.records.get(tabId)?.isPicking) return;
    this.#setPicking(tabId, false);
    await this.views.showAgain(tabId);
  }

  closed(tabId: number): void {
    this.#forget(tabId);
    this.#stages.delete(tabId);
  }

  /** The digest of that key was deleted: no tab shows it any more. A null key: all were. */
  async deleted(key: string | null): Promise<void> {
    const shown = this.views.showing(key).map(([tabId]) => tabId);
    const recorded = key === null ? [] : this.#needs.records.showing(key);
    for (const tabId of new Set([...shown, ...recorded])) {
      this.#forget(tabId);
      await this.views.showAgain(tabId);
    }
  }

  async #begin(tabId: number, order: Order): Promise<void> {
    this.#record(tabId, { order });
    const { afterLoad } = order;
    if (!afterLoad) return await this.#run(tabId, order);
    this.views.show(tabId, afterLoad.isAllowed ? READING : refused(afterLoad.address));
    if (this.#stages.get(tabId) === 'complete') await this.loaded(tabId, 'complete');
  }

  async #takeUp(tabId: number, order: Order): Promise<void> {
    await this.#begin(tabId, order);
    if (!order.afterLoad) return;
    await this.#needs.pause(EMPTY_LIMIT);
    const tab = await this.#needs.findTab(tabId);
    // The end of its load may have been told to nobody.
    if (!tab?.isLoading && this.#needs.records.get(tabId)?.order === order) await this.#endLoad(tabId, tab, order, order.afterLoad);
  }

  // A tab opened for a link has loaded: what the browser tells of it decides whether it may be read.
  async #endLoad(
    tabId: number,
    tab: KnownTab | null,
    order: Order,
    { address, isAllowed }: NonNullable<Order['afterLoad']>,
  ): Promise<void> {
    if (!tab) return this.#forget(tabId);
    if (!isAllowed) return this.#fail(tabId, refused(address).problem);
    if (tab.address === null) return this.#fail(tabId, { kind: 'link-redirected', address });
    await this.#begin(tabId, { ...order, afterLoad: null });
  }

  /** Whether what is known of a tab holds although a document loads there, or has loaded: it may be the one that it is known of. */
  async #isStill(tabId: number, record: TabRecord, page: string, stage: LoadStage, before: LoadStage | undefined): Promise<boolean> {
    const run = this.#runs.get(tabId);
    if (run && stage === 'loading') run.order = null;
    if (!isOf(record, page)) return false;
    const { order, problem, shown } = record;
    if (order) return true;
    // The end of a load is no new page, and a viewer of files loads once more under the same address.
    if (problem) return stage === 'complete' || before === 'loading';
    if (!shown) return false;
    const address = await this.#needs.addressInPage(tabId);
    // Meanwhile something else may have begun, which knows of what has loaded.
    return address === shown.address || this.#needs.records.get(tabId)?.shown !== shown;
  }

  async #run(tabId: number, order: Order): Promise<void> {
    const run: Run = { order, ending: new AbortController() };
    this.#runs.set(tabId, run);
    this.views.set(tabId, READING);
    const isWanted = () => this.#runs.get(tabId) === run;
    try {
      const tab = await this.#needs.findTab(tabId);
      if (!isWanted()) return;
      if (!tab) return this.#forget(tabId);
      const page = pageOf(tab);
      if (!isOf(this.#needs.records.get(tabId), page)) return await this.left(tabId);
      this.#record(tabId, { order, page });
      const show = (view: TabView) => {
        if (isWanted()) this.views.show(tabId, view);
      };
      const outcome = await this.#needs.digest(tab, order, show, run.ending.signal);
      const { shown, view, problem } = outcome;
      // Events of a page that came meanwhile may not have been heard yet.
      const now = shown ? await this.#needs.addressInPage(tabId) : pageOf(await this.#needs.findTab(tabId));
      if (!isWanted()) return;
      if (problem?.kind === 'navigated-away' || now !== (shown ? shown.address : page)) return await this.left(tabId);
      // Before it is shown: what begins with it is there from the first.
      if (shown && view.state === 'ready') this.#needs.onLive(tab, view);
      this.#settle(tabId, outcome);
    } catch (error) {
      if (run.ending.signal.aborted) return;
      this.#needs.report(error);
      const problem: Problem = { kind: 'unexpected', detail: String(error) };
      if (isWanted()) this.#settle(tabId, { view: { state: 'error', problem }, shown: null, problem });
    }
  }

  #settle(tabId: number, { view, shown, problem }: TabOutcome): void {
    this.#runs.delete(tabId);
    this.#record(tabId, { shown, problem });
    this.views.show(tabId, view);
  }

  #fail(tabId: number, problem: Problem): void {
    this.#settle(tabId, { view: { state: 'empty', problem }, shown: null, problem });
  }

  #record(tabId: number, known: Partial<TabRecord>): void {
    const { records } = this.#needs;
    records.set(tabId, { ...NOTHING, page: records.get(tabId)?.page ?? '', ...known });
  }

  #setPicking(tabId: number, isPicking: boolean): void {
    this.#record(tabId, { ...this.#needs.records.get(tabId), order: null, isPicking });
  }

  #endRun(tabId: number): void {
    this.#runs.get(tabId)?.ending.abort();
    // What it has shown on its way comes to nothing.
    if (this.#runs.delete(tabId)) this.views.drop(tabId);
  }

  #forget(tabId: number): void {
    this.#endRun(tabId);
    this.views.drop(tabId);
    this.#needs.records.drop(tabId);
    this.#needs.onForgotten(tabId);
  }
}
