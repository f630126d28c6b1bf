import type { Order } from '../../src/background/tab-records.ts';
import type { TabView } from '../../src/protocol/tab-view.ts';
import type { Watch } from '../../src/protocol/view-port.ts';
import { seededRandom } from '../anchors/seeded-random.ts';
import { Effects, hadItsTurn } from './effects.ts';
import { type Browser, beginLife, type Life } from './life.ts';
import { isStory, type MadeUpTab, MadeUpTabs } from './made-up-tabs.ts';
import { MadeUpView } from './made-up-view.ts';
import { MadeUpWriter } from './made-up-writer.ts';
import { plainShelf } from './plain-shelf.ts';

const GESTURE: Order = { scope: 'page', anyway: false, byGesture: true, afterLoad: null };
/** More than anything takes to come to rest. */
const MOST_TURNS = 3000;

/** What a schedule came to that must not be. */
export interface Wrongs {
  overAnotherTab: string[];
  afterItsTab: string[];
  lost: string[];
  doubled: string[];
  errors: string[];
}

/** A browser in which readers, pages, models and the browser itself do things in an order that a seed decides. The same seed does the same again. */
export class Schedule {
  readonly wrongs: Wrongs = { overAnotherTab: [], afterItsTab: [], lost: [], doubled: [], errors: [] };
  readonly did: string[] = [];
  readonly #random: () => number;
  readonly #effects = new Effects();
  readonly #tabs = new MadeUpTabs(this.#effects);
  readonly #writer: MadeUpWriter;
  readonly #browser: Browser;
  readonly #views = new Set<MadeUpView>();
  /** Tabs of whose end the background has heard, as far as it was not stopped in the middle of that. */
  readonly #closed = new Set<number>();
  readonly #panel: MadeUpView;
  #popup: MadeUpView | null = null;
  #life: Life | null = null;
  #lives = 0;
  #front = 1;
  #lastTab = 0;
  #jobs = 0;
  #arrivals = 0;

  constructor(seed: number) {
    this.#random = seededRandom(seed);
    this.#writer = new MadeUpWriter(this.#effects, () => this.#life?.models ?? this.#wake().models);
    this.#browser = {
      effects: this.#effects,
      tabs: this.#tabs,
      stored: new Map(),
      library: plainShelf(),
      wish:
        seed % 2 === 0
          ? { choice: { engine: 'none' }, writtenIn: null, translateQuotations: false }
          : {
              choice: { engine: 'openai-compatible', address: 'http://localhost:1/v1', model: 'small' },
              writtenIn: null,
              translateQuotations: false,
            },
      newJob: () => `job ${++this.#jobs}`,
      openWriter: () => this.#writer.open(),
      sendToWriter: (order) => this.#writer.send(order),
      report: this.#report,
      onInject: () => undefined,
    };
    this.#panel = this.#openView();
    for (let count = 0; count < 3; count += 1) this.#openTab();
  }

  async run(steps: number): Promise<Wrongs> {
    for (let step = 0; step < steps; step += 1) {
      const isArrival = this.#random() < 0.6;
      if (isArrival) this.#effects.release(this.#random);
      else this.#act();
      await hadItsTurn();
    }
    await this.#comeToRest();
    this.#judge();
    return this.wrongs;
  }

  #act(): void {
    const acts: [number, string, () => void][] = [
      [8, 'click', () => this.#click('on-click')],
      [4, 'read in the panel', () => this.#watch(this.#panel, 'now')],
      [3, 'shortcut', () => this.#order()],
      [8, 'switch tab', () => this.#switchTo(this.#pick([...this.#tabs.open.keys()]))],
      [6, 'navigate', () => this.#navigate(this.#newAddress(), 'load')],
      [4, 'move within', () => this.#navigate(this.#newAddress(), 'move')],
      [3, 'go back', () => this.#goBack()],
      [2, 'reload', () => this.#navigate(this.#tab()?.document.address ?? '', 'load')],
      [3, 'close tab', () => this.#closeTab()],
      [3, 'open tab', () => this.#openTab()],
      [2, 'close popup', () => this.#closePopup()],
      [2, 'stop reading', () => this.#stopReading()],
      [2, 'stop model', () => this.#tellOfFront(this.#awake().models, (models, tabId) => models.stop(tabId))],
      [2, 'page grew', () => this.#tellOfFront(this.#awake().desk, (desk, tabId) => desk.views.grew(tabId))],
      [2, 'point', () => this.#point()],
      [3, 'worker stopped', () => this.#stopWorker()],
      [1, 'writer ended', () => this.#writer.crash()],
    ];
    const [name, act] = this.#pick(acts.flatMap(([weight, ...one]) => Array.from({ length: weight }, () => one)));
    this.did.push(`${name} (tab ${this.#front})`);
    act();
  }

  readonly #report = (error: unknown): void => void this.wrongs.errors.push(String(error));

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)] as T;
  }

  #tab = (): MadeUpTab | undefined => this.#tabs.open.get(this.#front);

  // Some pages are open in several tabs, most in one.
  #newAddress(): string {
    const page = this.#pick(['a', 'b', 'c', 'empty']);
    return this.#random() < 0.25 ? `https://shared.example/${page}` : `https://tab-${this.#front}.example/${page}`;
  }

  #openView(): MadeUpView {
    const view = new MadeUpView(
      (tabId, shown) => this.#check(view, tabId, shown),
      ({ tabId, read }) => read !== 'never' && this.#want(tabId),
    );
    this.#views.add(view);
    return view;
  }

  #check(view: MadeUpView, tabId: number, shown: TabView): void {
    if (shown.state !== 'ready' || view.watched?.tabId !== tabId) return;
    const { url } = shown.digest.source;
    if (this.#closed.has(tabId)) this.wrongs.afterItsTab.push(`${url} in tab ${tabId}`);
    const tab = this.#tabs.open.get(tabId);
    if (tab && !tab.believed.some(({ address }) => address === url))
      this.wrongs.overAnotherTab.push(`${url} over tab ${tabId} at ${tab?.document.address}`);
  }

  #wake(): Life {
    this.#life = beginLife(++this.#lives, this.#browser);
    return this.#life;
  }

  #awake = (): Life => this.#life ?? this.#wake();

  #stopWorker(): void {
    if (!this.#life) return;
    this.#effects.endLife(this.#life.number);
    const { lines } = this.#life;
    this.#life = null;
    for (const view of this.#views) {
      lines.end(view);
      this.#effects.add(() => {
        if (this.#views.has(view)) view.connect(this.#awake(), this.#report);
      });
    }
    // What was at work comes back by itself.
    this.#writer.open();
  }

  #openTab(): void {
    const id = ++this.#lastTab;
    this.#front = id;
    const address = this.#newAddress();
    const document = { address, hasReader: false };
    this.#tabs.open.set(id, {
      id,
      isPrivate: id % 4 === 0,
      document,
      behind: [],
      believed: [{ address, arrival: 0 }],
      untold: 0,
      isWanted: false,
    });
    this.#switchTo(id);
  }

  #switchTo(tabId: number): void {
    this.#front = tabId;
    this.#closePopup();
    this.#watch(this.#panel, 'never');
  }

  #watch(view: MadeUpView, read: Watch['read']): void {
    view.watch({ kind: 'watch', tabId: this.#front, read, anyway: this.#random() < 0.2 }, this.#awake(), this.#report);
  }

  #click(read: Watch['read']): void {
    this.#closePopup();
    this.#popup = this.#openView();
    this.#watch(this.#popup, read);
  }

  #closePopup(): void {
    if (!this.#popup) return;
    this.#life?.lines.end(this.#popup);
    this.#views.delete(this.#popup);
    this.#popup = null;
  }

  #order(): void {
    this.#tellOfFront(this.#awake().desk, (desk, tabId) => {
      this.#want(tabId);
      return desk.order(tabId, GESTURE);
    });
  }

  /** What is told is told of the tab that is in front now, whenever the background comes to hear it. */
  #tellOfFront<Desk>(listening: Promise<Desk>, tell: (desk: Desk, tabId: number) => unknown): void {
    const tabId = this.#front;
    void listening.then((desk) => tell(desk, tabId)).catch(this.#report);
  }

  #stopReading(): void {
    this.#tellOfFront(this.#awake().desk, (desk, tabId) => {
      this.#wantNoMore(tabId);
      return desk.stop(tabId);
    });
  }

  #point(): void {
    const tabId = this.#front;
    this.#tellOfFront(this.#awake().desk, (desk) => {
      this.#wantNoMore(tabId);
      return desk.picking(tabId);
    });
    this.#effects.add(
      () =>
        void this.#awake()
          .desk.then((known) => known.pickingEnded(tabId))
          .catch(this.#report),
      { lane: `tab ${tabId}` },
    );
  }

  #navigate(address: string, kind: 'load' | 'move'): void {
    const tab = this.#tab();
    if (!tab || !address) return;
    if (kind === 'load') {
      tab.behind.push(tab.document);
      this.#arrive(tab, { address, hasReader: false });
      return;
    }
    if (tab.document.address === address) return;
    tab.document.address = address;
    tab.isWanted = false;
    // Only the reader in a page tells of it; where there is none, the browser alone does, by a load.
    if (tab.document.hasReader) this.#hear(tab, address, async () => await (await this.#awake().desk).left(tab.id));
    else this.#hear(tab, address, async () => await (await this.#awake().desk).loaded(tab.id, 'complete'));
  }

  // The browser brings a page back as it was, or loads it anew.
  #goBack(): void {
    const tab = this.#tab();
    const former = tab?.behind.pop();
    if (tab && former) this.#arrive(tab, this.#random() < 0.5 ? former : { ...former, hasReader: false });
  }

  #arrive(tab: MadeUpTab, document: MadeUpTab['document']): void {
    const { address } = document;
    Object.assign(tab, { document, isWanted: false });
    this.#hear(tab, address, async () => await (await this.#awake().desk).loaded(tab.id, 'loading'));
    this.#tell(tab, async () => await (await this.#awake().desk).loaded(tab.id, 'complete'));
  }

  // From now on the background has no reason to believe in what stood there before.
  #hear(tab: MadeUpTab, address: string, tell: () => Promise<void>): void {
    const arrival = ++this.#arrivals;
    tab.believed.push({ address, arrival });
    const forget = () => {
      tab.believed = tab.believed.filter((one) => one.arrival >= arrival);
    };
    this.#tell(tab, () => tell().then(forget));
  }

  #tell(tab: MadeUpTab, tell: () => Promise<void>): void {
    tab.untold += 1;
    const told = () => {
      tab.untold -= 1;
    };
    this.#effects.add(() => void tell().then(told, this.#report), { lane: `tab ${tab.id}` });
  }

  // Asked for is what the background has heard of. What the browser has not told yet of a tab makes void what is asked for in between: nobody is so fast.
  #want(tabId: number): void {
    const tab = this.#tabs.open.get(tabId);
    if (tab) tab.isWanted = tab.untold === 0;
  }

  #wantNoMore(tabId: number): void {
    const tab = this.#tabs.open.get(tabId);
    if (tab) tab.isWanted = false;
  }

  #closeTab(): void {
    const tabId = this.#front;
    if (this.#tabs.open.size < 2) return;
    this.#tabs.open.delete(tabId);
    const happen = () =>
      void this.#awake()
        .desk.then((known) => {
          known.closed(tabId);
          this.#closed.add(tabId);
        })
        .catch(this.#report);
    this.#effects.add(happen, { lane: `tab ${tabId}` });
    this.#switchTo(this.#pick([...this.#tabs.open.keys()]));
  }

  async #comeToRest(): Promise<void> {
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      const isBusy = this.#effects.release(this.#random);
      await hadItsTurn();
      if (!isBusy) return;
    }
    this.wrongs.errors.push('does not come to rest');
  }

  #judge(): void {
    for (const view of this.#views) this.#judgeView(view);
    for (const key of this.#browser.stored.keys()) {
      const tabId = Number(/^(?:tab|writing):(\d+)$/.exec(key)?.[1] ?? 0);
      if (this.#closed.has(tabId)) this.wrongs.afterItsTab.push(`${key} is remembered`);
    }
    for (const job of this.#writer.jobs()) this.wrongs.doubled.push(`${job} is known to the writer alone`);
    for (const [job, times] of this.#writer.begun) if (times > 1 + this.#writer.crashes) this.wrongs.doubled.push(`${job} × ${times}`);
  }

  #judgeView({ watched, shown }: MadeUpView): void {
    const tab = this.#tabs.open.get(watched?.tabId ?? 0);
    if (!tab || !shown) return void this.wrongs.lost.push(`a view of ${watched?.tabId} shows nothing`);
    const { address } = tab.document;
    const name = `tab ${tab.id} at ${address}`;
    if (shown.state === 'reading' || shown.state === 'writing') this.wrongs.lost.push(`${name} is ${shown.state} for ever`);
    if (shown.state === 'ready' && shown.digest.source.url !== address)
      this.wrongs.overAnotherTab.push(`${shown.digest.source.url} over ${name}`);
    const isLive = shown.state === 'ready' && shown.condition === 'live';
    if (tab.isWanted && isStory(address) && !isLive)
      this.wrongs.lost.push(`${name} was to be read, and shows ${JSON.stringify(shown).slice(0, 90)}`);
    if (isLive && this.#browser.wish.choice.engine !== 'none' && !shown.written && !shown.writing?.problem)
      this.wrongs.lost.push(`${name} was to be written by a model`);
  }
}
