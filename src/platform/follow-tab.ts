import type { TabView } from '../protocol/tab-view.ts';
import { tabViewMessageSchema, VIEW_PORT, type Watch } from '../protocol/view-port.ts';
import { browser } from './browser.ts';

const RECONNECT_PAUSE = 100;

/** A view's line to the background: it follows one tab at a time. */
export interface TabFollower {
  watch(tabId: number, how: { read: 'now' | 'never'; anyway: boolean }): void;
  close(): void;
}

/** Opens the line. When the worker is stopped it connects anew and goes on: a reading that had not ended is asked for again, one that had is not. */
export function followTab(options: { onView: (tabId: number, view: TabView) => void }): TabFollower {
  let watched: Watch | null = null;
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  let closed = false;

  const hear = (message: unknown) => {
    const { tabId, view } = tabViewMessageSchema.parse(message);
    if (tabId !== watched?.tabId) return;
    if (isFinal(view)) watched.read = 'never';
    options.onView(tabId, view);
  };
  const connect = () => {
    if (closed) return;
    port = browser.runtime.connect({ name: VIEW_PORT });
    port.onMessage.addListener(hear);
    port.onDisconnect.addListener(() => {
      port = null;
      setTimeout(connect, RECONNECT_PAUSE);
    });
    if (watched) port.postMessage(watched);
  };
  connect();
  return {
    watch(tabId, how) {
      watched = { kind: 'watch', tabId, ...how };
      port?.postMessage(watched);
    },
    close() {
      closed = true;
      port?.disconnect();
    },
  };
}

const isFinal = (view: TabView): boolean =>
  view.state === 'ready' ? view.condition === 'live' || view.problem !== null : view.state === 'empty' || view.state === 'error';
