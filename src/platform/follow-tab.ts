import type { TabView } from '../protocol/tab-view.ts';
import { type ModelStep, type Stop, VIEW_PORT, viewNewsSchema, type Watch } from '../protocol/view-port.ts';
import { browser } from './browser.ts';

const RECONNECT_PAUSE = 100;
/** After so many lines in a row that broke without a word the reader is told, and decides. */
const SILENT_LINES = 8;

/** A view's line to the background: it follows one tab at a time. */
export interface TabFollower {
  watch(tabId: number, how: { read: Watch['read']; anyway: boolean }): void;
  /** Ends what is being done for the tab that is watched. */
  stop(): void;
  /** Has the model write no more of the digest in that tab, or write it (again). */
  stepModel(step: ModelStep): void;
  close(): void;
}

/** Opens the line. When the worker is stopped it connects anew and goes on: a reading that had not ended is asked for again, one that had is not. */
export function followTab(options: { onView: (tabId: number, view: TabView) => void; onCall: (tabId: number) => void }): TabFollower {
  let watched: Watch | null = null;
  /** What the reader wants ended, until the background has told of the end. */
  let stopping: Stop | null = null;
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  let closed = false;
  let silent = 0;

  const hear = (message: unknown) => {
    const news = viewNewsSchema.parse(message);
    silent = 0;
    if (news.tabId !== watched?.tabId) return;
    if (news.kind === 'called') return options.onCall(news.tabId);
    const { tabId, view } = news;
    if (isFinal(view)) {
      watched.read = 'never';
      stopping = null;
    }
    options.onView(tabId, view);
  };
  const connect = () => {
    if (closed) return;
    port = browser.runtime.connect({ name: VIEW_PORT });
    port.onMessage.addListener(hear);
    port.onDisconnect.addListener(() => {
      // Looked at, or Chromium counts it among the errors of the extension.
      void browser.runtime.lastError;
      port = null;
      if (++silent < SILENT_LINES || !watched) setTimeout(connect, RECONNECT_PAUSE);
      else options.onView(watched.tabId, { state: 'error', problem: { kind: 'worker-restarted' } });
    });
    if (watched) port.postMessage(watched);
    if (stopping) port.postMessage(stopping);
  };
  connect();
  return {
    watch(tabId, how) {
      watched = { kind: 'watch', tabId, ...how };
      stopping = null;
      if (port) return port.postMessage(watched);
      silent = 0;
      connect();
    },
    stop() {
      if (!watched) return;
      stopping = { kind: 'stop', tabId: watched.tabId };
      port?.postMessage(stopping);
    },
    stepModel(step) {
      if (watched) port?.postMessage({ kind: 'model', tabId: watched.tabId, step });
    },
    close() {
      closed = true;
      port?.disconnect();
    },
  };
}

const isFinal = (view: TabView): boolean =>
  view.state === 'ready' ? view.condition === 'live' || view.problem !== null : view.state === 'empty' || view.state === 'error';
