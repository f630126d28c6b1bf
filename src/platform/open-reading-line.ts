import type { Scope } from '../core/article.ts';
import type { Evidence } from '../core/evidence/list-evidence.ts';
import { READING_LINE } from '../protocol/reading-line.ts';
import { type ReadingNews, readingNewsSchema } from '../protocol/reading-news.ts';
import type { KeyStep } from '../protocol/step-of-key.ts';
import { askPage, injectLighter } from './ask-page.ts';
import { browser } from './browser.ts';
import { PageClosedToUs, PageLeft } from './page-errors.ts';

/** A panel's line to the page that it reads beside. What is asked before it stands, or after it broke, is not heard. */
export interface ReadingLine {
  glow(part: string | null): void;
  cover(isOn: boolean): void;
  /** `at`: how far into the passage, 0 to 1. */
  goTo(passage: string, at: number): void;
  step(step: KeyStep): void;
  close(): void;
}

export interface ReadingListener {
  /** The line stands, or stands no more. */
  onLine(isOpen: boolean): void;
  onNews(news: ReadingNews): void;
}

/** Reads beside the page in a tab, which tells from now on what of the digest is in view. Nothing happens where the page may not be reached. */
export function openReadingLine(tabId: number, digest: { scope: Scope; evidence: Evidence[] }, listener: ReadingListener): ReadingLine {
  let port: ReturnType<typeof browser.tabs.connect> | null = null;
  let isClosed = false;
  const hear = (message: unknown) => listener.onNews(readingNewsSchema.parse(message));
  const end = () => {
    // Chromium writes an error into our console where a page goes into the back-forward cache and nobody looks why the line ended.
    void browser.runtime.lastError;
    letGo();
    if (!isClosed) listener.onLine(false);
  };
  // Firefox keeps a line that has ended, with all that whoever hears it holds, until nobody hears it.
  const letGo = () => {
    port?.onMessage.removeListener(hear);
    port?.onDisconnect.removeListener(end);
    port = null;
  };
  const onLine = (asked: () => Promise<null>) => {
    if (port) asked().catch(reportUnlessGone);
  };
  const open = async () => {
    await injectLighter(tabId);
    if (isClosed) return;
    const opened = browser.tabs.connect(tabId, { name: READING_LINE, frameId: 0 });
    port = opened;
    opened.onMessage.addListener(hear);
    opened.onDisconnect.addListener(end);
    await askPage(tabId, { kind: 'follow-reading', ...digest });
    if (!isClosed) listener.onLine(true);
  };
  open().catch(reportUnlessGone);
  return {
    glow: (part) => onLine(() => askPage(tabId, { kind: 'glow-in-page', part })),
    cover: (isOn) => onLine(() => askPage(tabId, { kind: 'cover-in-page', isOn })),
    goTo: (passage, at) => onLine(() => askPage(tabId, { kind: 'go-to-passage', passage, at })),
    step: (step) => onLine(() => askPage(tabId, { kind: 'step-in-page', step })),
    close() {
      isClosed = true;
      port?.disconnect();
      letGo();
    },
  };
}

function reportUnlessGone(error: unknown): void {
  if (!(error instanceof PageClosedToUs || error instanceof PageLeft)) console.error(error);
}
