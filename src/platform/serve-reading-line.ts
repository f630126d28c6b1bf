import { READING_LINE } from '../protocol/reading-line.ts';
import type { ReadingNews } from '../protocol/reading-news.ts';

// The polyfill is not worth its bytes in every page: only these methods are used, and both browsers have them.
const runtime = globalThis.chrome.runtime;

/** Hears in a page when a panel of ours begins to read beside it, with the way to tell it something; `begin` gives what is done when the panel closes. */
export function serveReadingLine(begin: (tell: (news: ReadingNews) => void) => () => void): void {
  runtime.onConnect.addListener((port) => {
    if (port.name !== READING_LINE || port.sender?.id !== runtime.id || port.sender?.tab) return;
    const end = begin((news) => port.postMessage(news));
    port.onDisconnect.addListener(end);
  });
}
