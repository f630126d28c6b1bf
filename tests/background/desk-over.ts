import type { TabOutcome } from '../../src/background/digest-tab.ts';
import { TabDesk } from '../../src/background/tab-desk.ts';
import { loadTabRecords, type Order } from '../../src/background/tab-records.ts';
import { createViewLines } from '../../src/background/view-lines.ts';
import { openPrivateShelf } from '../../src/library/passing-shelf.ts';
import type { KnownTab } from '../../src/platform/tabs.ts';
import type { Problem } from '../../src/protocol/problem.ts';
import type { TabView } from '../../src/protocol/tab-view.ts';
import { createMemory } from '../support/memory.ts';

const outcome = (view: TabView, problem: Problem = { kind: 'no-text' }): TabOutcome => ({ view, shown: null, problem });

/** A desk over tabs that the test opens, with readings that the test ends. */
export async function deskOver(tabs: Partial<KnownTab>[], stored = new Map<string, string>(), addressInPage: string | null = null) {
  const open = new Map(
    tabs.map((tab, index) => [
      index + 1,
      { id: index + 1, windowId: 1, address: 'https://a.example/x', isPrivate: false, isLoading: false, ...tab },
    ]),
  );
  const started: {
    tabId: number;
    order: Order;
    signal: AbortSignal;
    show: (view: TabView) => void;
    end: (view: TabView, problem?: Problem) => void;
    settle: (outcome: TabOutcome) => void;
    fail: (error: Error) => void;
  }[] = [];
  const memory = createMemory(stored);
  const lines = createViewLines();
  const errors: unknown[] = [];
  const live: number[] = [];
  const forgotten: number[] = [];
  const desk = new TabDesk({
    records: await loadTabRecords(memory, (error) => errors.push(error)),
    lines,
    findTab: async (tabId) => {
      const tab = open.get(tabId);
      return tab ? { ...tab } : null;
    },
    shelfOf: async () => openPrivateShelf(1, { ...memory, isOpen: async () => true }),
    digest: (tab, order, show, signal) =>
      new Promise((resolve, fail) =>
        started.push({
          tabId: tab.id,
          order,
          signal,
          show,
          end: (view, problem) => resolve(outcome(view, problem)),
          settle: resolve,
          fail,
        }),
      ),
    addressInPage: async () => addressInPage,
    onLive: ({ id }) => void live.push(id),
    onForgotten: (tabId) => void forgotten.push(tabId),
    pause: () => Promise.resolve(),
    report: (error) => errors.push(error),
  });
  const seen: [number, string][] = [];
  const views: TabView[] = [];
  const called: number[] = [];
  const line = {
    call: (tabId: number) => void called.push(tabId),
    show(tabId: number, view: TabView) {
      views.push(view);
      seen.push([tabId, 'problem' in view && view.problem ? view.problem.kind : view.state]);
    },
  };
  return { desk, open, started, line, seen, called, views, errors, stored, live, forgotten };
}

/** Resolves when all that was begun has had its turn. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
