import type { Shelf } from '../library/kept-digest.ts';
import type { ViewLine } from '../platform/serve-background.ts';
import type { KnownTab } from '../platform/tabs.ts';
import type { Problem } from '../protocol/problem.ts';
import type { ReadyView, TabView } from '../protocol/tab-view.ts';
import type { Watch } from '../protocol/view-port.ts';
import type { TabOutcome } from './digest-tab.ts';
import type { Order, TabRecord, TabRecords } from './tab-records.ts';
import type { ViewLines } from './view-lines.ts';
import { viewOfTab } from './view-of-tab.ts';

export interface TabDeskNeeds {
  records: TabRecords;
  lines: ViewLines;
  findTab(tabId: number): Promise<KnownTab | null>;
  shelfOf(tab: KnownTab): Promise<Shelf>;
  digest(tab: KnownTab, order: Order, show: (view: TabView) => void, signal: AbortSignal): Promise<TabOutcome>;
  /** The address that the reader in a tab stands on; null where there is no reader any more. */
  addressInPage(tabId: number): Promise<string | null>;
  /** Hears of each digest that was read from what stands in a tab now. */
  onLive(tab: KnownTab, view: TabView): void;
  /** Hears that what a tab showed is no longer wanted there. */
  onForgotten(tabId: number): void;
  report(error: unknown): void;
}

/** What is being done for a tab, and the way to end it. */
interface Run {
  order: Order;
  ending: AbortController;
}

export type LoadStage = 'loading' | 'complete';

const refused = (address: string) => ({
  state: 'empty' as const,
  problem: { kind: 'link-refused' as const, address, origin: new URL(address).origin },
});

const PICKING: TabView = { state: 'empty', problem: { kind: 'picking' } };

const NOTHING: TabRecord = { shown: null, order: null, problem: null, isPicking: false };

/** Keeps, for every tab, what is being done and what is shown. One run a tab: a newer one, another page or a closed tab makes the older one's answer void. */
export class TabDesk {
  readonly #needs: TabDeskNeeds;
  readonly #runs = new Map<number, Run>();
  readonly #views = new Map<number, TabView>();
  /** What the browser last said of each tab's loading. */
  readonly #stages = new Map<number, LoadStage>();
  /** Tabs whose problem came before their load had ended, with the address that it belongs to; null: to whatever is loading. */
  readonly #loading = new Map<number, string | null>();
  /** Who looked last for what to show: whoever began before that comes too late. */
  readonly #turns = new Map<number, object>();

  constructor(needs: TabDeskNeeds) {
    this.#needs = needs;
  }

  async watch(line: ViewLine, { tabId, read, anyway }: Watch): Promise<void> {
    this.#needs.lines.follow(line, tabId);
    const running = this.#runs.get(tabId)?.order;
    if (read !== 'never' && !(running?.scope === 'page' && running.anyway === anyway))
      return await this.order(tabId, { scope: 'page', anyway, byGesture: read === 'on-click', afterLoad: null });
    if (running) return line.show(tabId, this.#views.get(tabId) ?? { state: 'reading' });
    // The worker was stopped in the middle: the order outlived it.
    const order = this.#needs.records.get(tabId)?.order;
    if (order) return await this.#begin(tabId, order);
    await this.showAgain(tabId);
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
    const record = this.#needs.records.get(tabId);
    const order = record?.order;
    if (order?.afterLoad) {
      // The empty document that a new tab begins with also completes, without ever having loaded.
      if (stage === 'complete' && (before === 'loading' || (await this.#hasAddress(tabId))))
        await this.#endLoad(tabId, order, order.afterLoad);
      return;
    }
    if (this.#runs.has(tabId)) return;
    if (record?.problem && (await this.#isSameLoad(tabId, stage))) return;
    if (record?.shown && (await this.#needs.addressInPage(tabId)) === record.shown.address) return;
    await this.left(tabId);
  }

  /** The tab shows another page than before. */
  async left(tabId: number): Promise<void> {
    this.#forget(tabId);
    await this.showAgain(tabId);
  }

  /** Ends what is being done for a tab, as its reader wants. */
  stop(tabId: number): void {
    if (!this.#runs.has(tabId) && !this.#needs.records.get(tabId)?.order) return;
    this.#endRun(tabId);
    this.#fail(tabId, { kind: 'stopped' });
  }

  /** The reader is about to point at the text in a tab's page. A run that has not ended is void. */
  picking(tabId: number): void {
    this.#endRun(tabId);
    this.#setPicking(tabId, true);
    this.#needs.lines.show(tabId, PICKING);
  }

  /** The reader has given up pointing: what was shown before is shown again. */
  async pickingEnded(tabId: number): Promise<void> {
    if (!this.#isPicking(tabId)) return;
    this.#setPicking(tabId, false);
    await this.showAgain(tabId);
  }

  /** Shows a tab's view once more: there is another, or more to tell of it. */
  async showAgain(tabId: number): Promise<void> {
    if (!this.#needs.lines.isFollowed(tabId)) return;
    if (this.#isPicking(tabId)) return this.#needs.lines.show(tabId, PICKING);
    const turn = {};
    this.#turns.set(tabId, turn);
    const view = this.#views.get(tabId) ?? (await this.#viewNow(tabId));
    if (this.#turns.get(tabId) === turn && !this.#runs.has(tabId)) this.#needs.lines.show(tabId, view);
  }

  /** Much text came into a tab's page after it was read. */
  grew(tabId: number): void {
    const view = this.#views.get(tabId);
    if (view?.state !== 'ready' || view.condition !== 'live') return;
    const { article } = view.digest;
    if (article.notes.some(({ kind }) => kind === 'late-content')) return;
    const notes = [...article.notes, { kind: 'late-content' as const }];
    this.#show(tabId, { ...view, digest: { ...view.digest, article: { ...article, notes } } });
  }

  /** The digest of that key as some view shows it: there also where it could not be kept. */
  viewed(key: string): ReadyView | null {
    for (const view of this.#views.values()) if (view.state === 'ready' && view.key === key) return view;
    return null;
  }

  /** The digest read from what stands in a tab now, with its tab; null where it shows none. */
  async live(tabId: number): Promise<{ tab: KnownTab; view: ReadyView } | null> {
    const tab = await this.#needs.findTab(tabId);
    const view = this.#views.get(tabId) ?? (await this.#viewNow(tabId));
    return tab && view.state === 'ready' && view.condition === 'live' ? { tab, view } : null;
  }

  closed(tabId: number): void {
    this.#forget(tabId);
    this.#stages.delete(tabId);
  }

  /** The digest of that key was deleted: no tab shows it any more. A null key: all were. */
  async deleted(key: string | null): Promise<void> {
    const shown = [...this.#views]
      .filter(([, view]) => view.state === 'ready' && (key === null || view.key === key))
      .map(([tabId]) => tabId);
    const recorded = key === null ? [] : this.#needs.records.showing(key);
    for (const tabId of new Set([...shown, ...recorded])) await this.left(tabId);
  }

  async #begin(tabId: number, order: Order): Promise<void> {
    this.#needs.records.set(tabId, { ...NOTHING, order });
    if (!order.afterLoad) return await this.#run(tabId, order);
    this.#needs.lines.show(tabId, order.afterLoad.isAllowed ? { state: 'reading' } : refused(order.afterLoad.address));
    if (this.#stages.get(tabId) === 'complete' && (await this.#hasAddress(tabId))) await this.#endLoad(tabId, order, order.afterLoad);
  }

  // A tab opened for a link has loaded: what the browser tells of it decides whether it may be read.
  async #endLoad(tabId: number, order: Order, { address, isAllowed }: NonNullable<Order['afterLoad']>): Promise<void> {
    const tab = await this.#needs.findTab(tabId);
    if (!tab) return this.#forget(tabId);
    if (!isAllowed) return this.#fail(tabId, refused(address).problem);
    if (tab.address === null) return this.#fail(tabId, { kind: 'link-redirected', address });
    await this.#begin(tabId, { ...order, afterLoad: null });
  }

  // The end of a load is no new page, and a viewer of files loads once more under the same address.
  async #isSameLoad(tabId: number, stage: LoadStage): Promise<boolean> {
    const address = this.#loading.get(tabId);
    if (stage === 'complete') this.#loading.delete(tabId);
    if (stage === 'complete' || address === null) return true;
    return address !== undefined && (await this.#needs.findTab(tabId))?.address === address;
  }

  async #hasAddress(tabId: number): Promise<boolean> {
    const address = (await this.#needs.findTab(tabId))?.address ?? null;
    return address !== null && address !== 'about:blank';
  }

  async #run(tabId: number, order: Order): Promise<void> {
    const run: Run = { order, ending: new AbortController() };
    this.#runs.set(tabId, run);
    const isWanted = () => this.#runs.get(tabId) === run;
    try {
      const tab = await this.#needs.findTab(tabId);
      if (!tab) return this.#forget(tabId);
      const show = (view: TabView) => {
        if (isWanted()) this.#show(tabId, view);
      };
      const outcome = await this.#needs.digest(tab, order, show, run.ending.signal);
      const { shown, view } = outcome;
      const isReady = view.state === 'ready';
      // Events of a page that came meanwhile may have been heard while this one was read and written. A digest kept of the one before says nothing of it.
      const address = shown ? await this.#needs.addressInPage(tabId) : (await this.#needs.findTab(tabId))?.address;
      if (!isWanted()) return;
      if ((shown || isReady) && address !== (shown ?? tab).address) return await this.left(tabId);
      // Before it is shown: what begins with it is there from the first.
      if (shown && isReady) this.#needs.onLive(tab, view);
      this.#settle(tabId, outcome, tab.address);
    } catch (error) {
      if (run.ending.signal.aborted) return;
      this.#needs.report(error);
      if (isWanted()) this.#fail(tabId, { kind: 'unexpected', detail: String(error) }, 'error');
    }
  }

  #show(tabId: number, view: TabView): void {
    this.#views.set(tabId, view);
    this.#turns.delete(tabId);
    this.#needs.lines.show(tabId, this.#isPicking(tabId) ? PICKING : view);
  }

  #settle(tabId: number, { view, shown, problem }: TabOutcome, address: string | null): void {
    this.#runs.delete(tabId);
    if (problem?.kind === 'navigated-away') this.#loading.set(tabId, null);
    else if (problem && address !== null && this.#stages.get(tabId) === 'loading') this.#loading.set(tabId, address);
    this.#needs.records.set(tabId, { ...NOTHING, shown, problem });
    this.#show(tabId, view);
  }

  #fail(tabId: number, problem: Problem, state: 'empty' | 'error' = 'empty'): void {
    this.#settle(tabId, { view: { state, problem }, shown: null, problem }, null);
  }

  #isPicking(tabId: number): boolean {
    return this.#needs.records.get(tabId)?.isPicking ?? false;
  }

  #setPicking(tabId: number, isPicking: boolean): void {
    this.#needs.records.set(tabId, { ...NOTHING, ...this.#needs.records.get(tabId), order: null, isPicking });
  }

  #endRun(tabId: number): void {
    this.#runs.get(tabId)?.ending.abort();
    // What it has shown on its way comes to nothing.
    if (this.#runs.delete(tabId)) this.#views.delete(tabId);
  }

  #forget(tabId: number): void {
    this.#endRun(tabId);
    this.#views.delete(tabId);
    this.#turns.delete(tabId);
    this.#loading.delete(tabId);
    this.#needs.records.drop(tabId);
    this.#needs.onForgotten(tabId);
  }

  async #viewNow(tabId: number): Promise<TabView> {
    const tab = await this.#needs.findTab(tabId);
    if (!tab) return { state: 'empty', problem: { kind: 'tab-closed' } };
    return await viewOfTab(tab, this.#needs.records.get(tabId), await this.#needs.shelfOf(tab));
  }
}
