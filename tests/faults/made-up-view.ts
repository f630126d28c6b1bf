import type { TabDesk } from '../../src/background/tab-desk.ts';
import type { ViewLine } from '../../src/platform/serve-background.ts';
import type { TabView } from '../../src/protocol/tab-view.ts';
import type { Watch } from '../../src/protocol/view-port.ts';
import type { Life } from './life.ts';

const isFinal = (view: TabView): boolean =>
  view.state === 'ready' ? view.condition === 'live' || view.problem !== null : view.state !== 'reading' && view.state !== 'writing';

/** A popup or a panel: it watches one tab at a time, and again when the background has been stopped. */
export class MadeUpView implements ViewLine {
  watched: Watch | null = null;
  shown: TabView | null = null;
  readonly #onShown: (tabId: number, view: TabView) => void;
  readonly #onHeard: (watch: Watch) => void;

  constructor(onShown: (tabId: number, view: TabView) => void, onHeard: (watch: Watch) => void) {
    this.#onShown = onShown;
    this.#onHeard = onHeard;
  }

  watch(watch: Watch, life: Life | null, report: (error: unknown) => void): void {
    this.watched = watch;
    this.shown = null;
    if (life) this.connect(life, report);
  }

  connect({ desk }: Life, report: (error: unknown) => void): void {
    if (!this.watched) return;
    // As it is now: what is sent is a copy, whatever is heard before it arrives.
    const sent = { ...this.watched };
    const hear = (known: TabDesk) => {
      this.#onHeard(sent);
      return known.watch(this, sent);
    };
    void desk.then(hear).catch(report);
  }

  show(tabId: number, view: TabView): void {
    this.#onShown(tabId, view);
    if (tabId !== this.watched?.tabId) return;
    if (isFinal(view)) this.watched.read = 'never';
    this.shown = view;
  }

  call(): void {
    // A view that has been called shows the digest of its tab, as this one always does.
  }
}
