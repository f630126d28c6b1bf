import { digestTab } from '../../src/background/digest-tab.ts';
import { keepWrittenOn } from '../../src/background/keep-written.ts';
import { ModelDesk } from '../../src/background/model-desk.ts';
import { readTab } from '../../src/background/read-tab.ts';
import { TabDesk } from '../../src/background/tab-desk.ts';
import { loadTabRecords } from '../../src/background/tab-records.ts';
import { createViewLines, type ViewLines } from '../../src/background/view-lines.ts';
import type { Digest } from '../../src/core/digest.ts';
import type { ModelWish } from '../../src/core/model-choice.ts';
import type { Shelf } from '../../src/library/kept-digest.ts';
import { openPrivateShelf } from '../../src/library/passing-shelf.ts';
import type { KnownTab } from '../../src/platform/tabs.ts';
import type { WriterOrder } from '../../src/protocol/writer-orders.ts';
import { digestSaying } from '../support/digest-saying.ts';
import { createMemory } from '../support/memory.ts';
import type { Effects } from './effects.ts';
import { type MadeUpTabs, textAt } from './made-up-tabs.ts';

/** What outlives the background in a made-up browser. */
export interface Browser {
  effects: Effects;
  tabs: MadeUpTabs;
  stored: Map<string, string>;
  library: Shelf;
  wish: ModelWish;
  newJob(): string;
  openWriter(life: number): void;
  sendToWriter(order: WriterOrder): void;
  report(error: unknown): void;
  onInject(tabId: number): void;
}

/** One life of the background: the desks over all that they work with, put together as background.ts does. */
export interface Life {
  number: number;
  lines: ViewLines;
  desk: Promise<TabDesk>;
  models: Promise<ModelDesk>;
}

/** What is written of a page, by its address. */
export function digestAt(url: string, at: { now: string; generatedAt: string | null }): Digest {
  const digest = digestSaying([textAt(url)], { about: url, url });
  const source = { ...digest.source, contentHash: textAt(url) };
  return { ...digest, source, generatedAt: at.generatedAt ?? at.now, updatedAt: at.now };
}

export function beginLife(number: number, browser: Browser): Life {
  const { effects, tabs, report } = browser;
  const later = <T>(make: () => T | Promise<T>) => effects.answer(number, make);
  const plain = createMemory(browser.stored);
  const memory = { ...plain, recallAll: (prefix: string) => later(() => plain.recallAll(prefix)) };
  const findTab = (tabId: number) => later(() => tabs.find(tabId));
  const privateShelf = openPrivateShelf(2, { ...plain, isOpen: async () => true });
  const shelfOf = async ({ isPrivate }: KnownTab) => slowed(isPrivate ? privateShelf : browser.library, later);
  const lines = createViewLines();
  const writing = new ModelDesk(
    {
      memory,
      findTab,
      openWriter: async () => browser.openWriter(number),
      send: (order) => later(() => browser.sendToWriter(order)),
      ...keepWrittenOn(shelfOf),
      mayConnect: () => later(() => true),
      show: (tabId) => void desk.then((known) => known.views.showAgain(tabId)).catch(report),
      newJob: browser.newJob,
      report,
    },
    browser.wish,
  );
  const models = writing.recall().then(() => writing);
  models.then((known) => known.goOn()).catch(report);
  const door = tabs.door(number, browser.onInject);
  const desk = Promise.all([loadTabRecords(memory, report), models]).then(
    ([records]) =>
      new TabDesk({
        records,
        lines: { ...lines, show: (tabId, view) => lines.show(tabId, writing.dress(tabId, view)) },
        findTab,
        shelfOf,
        async digest(tab, order, show, signal) {
          const needs = {
            read: (known: KnownTab) => readTab(known, order, door, signal),
            writer: () => ({
              hash: async ({ source }: { source: { url: string } }) => textAt(source.url),
              write: async ({ source }: { source: { url: string } }, at: { now: string; generatedAt: string | null }) => {
                const digest = await later(() => digestAt(source.url, at));
                signal.throwIfAborted();
                return digest;
              },
            }),
            length: async () => 'standard' as const,
            version: '1',
            now: () => '2026-11-27T08:00:00.000Z',
          };
          return await digestTab(tab, order, await shelfOf(tab), needs, show, signal);
        },
        addressInPage: (tabId) => later(() => tabs.addressInPage(tabId)),
        onLive: (tab, view) => void writing.begin(tab, view).catch(report),
        onForgotten: (tabId) => writing.end(tabId),
        pause: () => Promise.resolve(),
        report,
      }),
  );
  desk.catch(report);
  return { number, lines, desk, models };
}

/** A shelf that takes its time, as a database does. */
function slowed(shelf: Shelf, later: <T>(make: () => Promise<T>) => Promise<T>): Shelf {
  return {
    ...shelf,
    findByKey: (key) => later(() => shelf.findByKey(key)),
    findByAddress: (address) => later(() => shelf.findByAddress(address)),
    put: (kept) => later(() => shelf.put(kept)),
    putWritten: (key, contentHash, written) => later(() => shelf.putWritten(key, contentHash, written)),
  };
}
