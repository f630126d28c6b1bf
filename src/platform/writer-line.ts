import type { WriterOrder } from '../protocol/writer-orders.ts';
import { WRITER_PORT } from '../protocol/writer-port.ts';
import { type WriterNews, writerNewsSchema } from '../protocol/writing.ts';
import { browser, chromeOnly } from './browser.ts';
import { pause } from './pause.ts';

/** So long (milliseconds) a document that is there already may take to come back to its line. */
const CONNECT_LIMIT = 2000;

/** What hears orders in this very page, as Firefox's background does, which is a document itself. */
export interface WriterInPage {
  take(order: WriterOrder): void;
  greet(): void;
}

export interface WriterListener {
  onNews(news: WriterNews): void;
  /** The writer went away, and what it was at with it. */
  onBroken(): void;
  /** Loads the writer into this page. */
  load(needs: { tell(news: WriterNews): void; onIdle(): void }): Promise<WriterInPage>;
}

/** The background's line to the writer. Opened, it tells first what the writer is at. */
export interface WriterLine {
  open(): Promise<void>;
  /** Opens the line where it is not. */
  send(order: WriterOrder): Promise<void>;
}

/** Call it as the background starts: a writer whose background was stopped comes back by itself. */
export const openWriterLine = (listener: WriterListener): WriterLine =>
  chromeOnly ? lineToDocument(chromeOnly, listener) : lineInPage(listener);

function lineInPage({ onNews, load: loadWriter }: WriterListener): WriterLine {
  let writer: Promise<WriterInPage> | null = null;
  const tell = (news: WriterNews) => {
    // Firefox stops its background after 30 seconds without a call or an event, whatever it waits for.
    if (news.kind === 'at-work') void browser.runtime.getPlatformInfo();
    onNews(news);
  };
  const load = async () => {
    const own = await loadWriter({ tell, onIdle: () => undefined });
    own.greet();
    return own;
  };
  const open = () => {
    writer ??= load();
    writer.catch(() => {
      writer = null;
    });
    return writer;
  };
  return {
    async open() {
      await open();
    },
    async send(order) {
      (await open()).take(order);
    },
  };
}

function lineToDocument({ offscreen }: typeof chrome, { onNews, onBroken }: WriterListener): WriterLine {
  let port: chrome.runtime.Port | null = null;
  let opening: Promise<void> | null = null;
  let hasCome: (() => void) | null = null;
  browser.runtime.onConnect.addListener((given) => {
    const { id, url } = given.sender ?? {};
    if (given.name !== WRITER_PORT || id !== browser.runtime.id || url !== browser.runtime.getURL('writer.html')) return;
    const own = given as unknown as chrome.runtime.Port;
    port = own;
    own.onMessage.addListener((message: unknown) => onNews(writerNewsSchema.parse(message)));
    own.onDisconnect.addListener(() => {
      if (port !== own) return;
      port = null;
      onBroken();
    });
    hasCome?.();
  });
  const openDocument = async () => {
    const come = new Promise<void>((resolve) => {
      hasCome = resolve;
    });
    if (await offscreen.hasDocument()) {
      // One that is at work comes back by itself; another is about to close.
      await Promise.race([come, pause(CONNECT_LIMIT)]);
      if (port) return;
      await offscreen.closeDocument();
    }
    await offscreen.createDocument({
      url: 'writer.html',
      reasons: [offscreen.Reason.WORKERS],
      justification: 'waits for a model’s answer',
    });
    await come;
  };
  const open = async () => {
    if (port) return;
    opening ??= openDocument().finally(() => {
      opening = null;
    });
    await opening;
  };
  return {
    open,
    async send(order) {
      await open();
      port?.postMessage(order);
    },
  };
}
