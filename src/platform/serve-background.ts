import type * as z from 'zod/mini';
import { pageNotices } from '../protocol/page-messages.ts';
import { type AnswerOf, type RequestKind, type RequestOf, requests } from '../protocol/requests.ts';
import type { TabView } from '../protocol/tab-view.ts';
import { type ModelStep, VIEW_PORT, viewRequestSchema, type Watch } from '../protocol/view-port.ts';
import { browser } from './browser.ts';

/** The background's answers to the requests of its own pages, one method a request. */
export type RequestAnswers = { [K in RequestKind]: (request: RequestOf<K>) => Promise<AnswerOf<K>> };

/** What the background does with what a page's scripts tell it; the tab is always the sender's own. */
export type NoticeAnswers = { [K in keyof typeof pageNotices]: (notice: z.infer<(typeof pageNotices)[K]>, tabId: number) => Promise<void> };

/** One open view (popup or panel). */
export interface ViewLine {
  show(tabId: number, view: TabView): void;
  /** Tells that the reader wants to see that tab's digest now. */
  call(tabId: number): void;
}

interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Answers messages. Whatever is not listed, not of its shape or not from ourselves gets no answer. */
export function serveMessages(answers: RequestAnswers, notices: NoticeAnswers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const kind = kindOf(message);
    if (kind === null || sender.id !== browser.runtime.id) return undefined;
    if (isOwnPage(sender)) return Object.hasOwn(requests, kind) ? answerRequest(answers, kind as RequestKind, message) : undefined;
    return Object.hasOwn(pageNotices, kind) && isTopFrame(sender)
      ? hearNotice(notices, kind as keyof NoticeAnswers, message, sender.tab.id)
      : undefined;
  });
}

/** What the background hears of the views. */
export interface ViewListener {
  /** A view wants to see a tab. */
  onWatch(line: ViewLine, watch: Watch): void;
  /** A view's reader wants what is being done for a tab to end. */
  onStop(tabId: number): void;
  /** A view's reader wants the model to begin or to end. */
  onModelStep(tabId: number, step: ModelStep): void;
  onClose(line: ViewLine): void;
}

/** Serves the views' lines. */
export function serveViews({ onWatch, onStop, onModelStep, onClose }: ViewListener): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== VIEW_PORT || port.sender?.id !== browser.runtime.id || !isOwnPage(port.sender)) return;
    const line: ViewLine = {
      show: (tabId, view) => port.postMessage({ kind: 'tab-view', tabId, view }),
      call: (tabId) => port.postMessage({ kind: 'called', tabId }),
    };
    const hear = (message: unknown) => {
      const request = viewRequestSchema.parse(message);
      if (request.kind === 'watch') onWatch(line, request);
      else if (request.kind === 'stop') onStop(request.tabId);
      else onModelStep(request.tabId, request.step);
    };
    const end = () => {
      port.onMessage.removeListener(hear);
      port.onDisconnect.removeListener(end);
      onClose(line);
    };
    port.onMessage.addListener(hear);
    port.onDisconnect.addListener(end);
  });
}

async function answerRequest<K extends RequestKind>(answers: RequestAnswers, kind: K, message: unknown): Promise<unknown> {
  return await answers[kind](requests[kind].request.parse(message) as RequestOf<K>);
}

async function hearNotice<K extends keyof NoticeAnswers>(notices: NoticeAnswers, kind: K, message: unknown, tabId: number): Promise<null> {
  const notice = pageNotices[kind].safeParse(message);
  if (notice.success) await notices[kind](notice.data as never, tabId);
  return null;
}

function kindOf(message: unknown): string | null {
  const { kind } = Object(message) as { kind?: unknown };
  return typeof kind === 'string' ? kind : null;
}

const isOwnPage = (sender: Sender): boolean => sender.url?.startsWith(browser.runtime.getURL('')) === true;

const isTopFrame = (sender: Sender): sender is Sender & { tab: { id: number } } =>
  sender.frameId === 0 && typeof sender.tab?.id === 'number';
