import type { Shelf } from '../library/kept-digest.ts';
import type { KnownTab } from '../platform/tabs.ts';
import type { ReadyView, TabView } from '../protocol/tab-view.ts';
import type { TabRecords } from './tab-records.ts';
import type { ViewLines } from './view-lines.ts';
import { viewOfTab } from './view-of-tab.ts';

export interface TabViewsNeeds {
  records: TabRecords;
  lines: ViewLines;
  findTab(tabId: number): Promise<KnownTab | null>;
  shelfOf(tab: KnownTab): Promise<Shelf>;
}

const PICKING: TabView = { state: 'empty', problem: { kind: 'picking' } };

/** What each tab shows, in every view that follows it. */
export class TabViews {
  readonly #needs: TabViewsNeeds;
  readonly #views = new Map<number, TabView>();
  /** Who looked last for what to show: whoever began before that comes too late. */
  readonly #turns = new Map<number, object>();

  constructor(needs: TabViewsNeeds) {
    this.#needs = needs;
  }

  show(tabId: number, view: TabView): void {
    this.set(tabId, view);
    this.#needs.lines.show(tabId, this.#needs.records.get(tabId)?.isPicking ? PICKING : view);
  }

  /** From now on this is a tab's view; who sees it already is not told. */
  set(tabId: number, view: TabView): void {
    this.drop(tabId);
    this.#views.set(tabId, view);
  }

  drop(tabId: number): void {
    this.#views.delete(tabId);
    this.#turns.delete(tabId);
  }

  /** Shows a tab's view once more: there is another, or more to tell of it. */
  async showAgain(tabId: number): Promise<void> {
    const { lines, records } = this.#needs;
    if (!lines.isFollowed(tabId)) return;
    const turn = {};
    this.#turns.set(tabId, turn);
    const view = records.get(tabId)?.isPicking ? PICKING : await this.#now(tabId);
    if (this.#turns.get(tabId) === turn) lines.show(tabId, view);
  }

  /** Much text came into a tab's page after it was read. */
  async grew(tabId: number): Promise<void> {
    const { records } = this.#needs;
    const record = records.get(tabId);
    const view = await this.#now(tabId);
    // Meanwhile another page may have come, or another reading have begun.
    if (records.get(tabId) !== record || view.state !== 'ready' || view.condition !== 'live') return;
    const { article } = view.digest;
    if (article.notes.some(({ kind }) => kind === 'late-content')) return;
    const notes = [...article.notes, { kind: 'late-content' as const }];
    this.show(tabId, { ...view, digest: { ...view.digest, article: { ...article, notes } } });
  }

  /** The digest of that key as some view shows it, with its tabs: there also where it could not be kept. A null key: any. */
  showing(key: string | null): [tabId: number, view: ReadyView][] {
    return [...this.#views].filter((one): one is [number, ReadyView] => one[1].state === 'ready' && (key === null || one[1].key === key));
  }

  /** The digest read from what stands in a tab now, with its tab; null where it shows none. */
  async live(tabId: number): Promise<{ tab: KnownTab; view: ReadyView } | null> {
    const tab = await this.#needs.findTab(tabId);
    const view = await this.#now(tabId);
    return tab && view.state === 'ready' && view.condition === 'live' ? { tab, view } : null;
  }

  async #now(tabId: number): Promise<TabView> {
    const view = this.#views.get(tabId);
    if (view) return view;
    const tab = await this.#needs.findTab(tabId);
    if (!tab) return { state: 'empty', problem: { kind: 'tab-closed' } };
    return await viewOfTab(tab, this.#needs.records.get(tabId), await this.#needs.shelfOf(tab));
  }
}
