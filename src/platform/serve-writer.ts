import { WRITER_PORT } from '../protocol/writer-port.ts';
import type { WriterNews } from '../protocol/writing.ts';
import { browser } from './browser.ts';
import type { WriterInPage } from './writer-line.ts';

const RECONNECT_PAUSE = 100;
/** So long (milliseconds) a document stays with nothing to do, in case there soon is. */
const IDLE_LIMIT = 30_000;

/** Serves the background from a document of the writer's own, which closes itself once there is nothing to do. A background that was stopped is started by its line. */
export function serveWriter(open: (needs: { tell(news: WriterNews): void; onIdle(): void }) => WriterInPage): void {
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  let isBusy = false;
  let closing: ReturnType<typeof setTimeout>;
  const onIdle = () => {
    isBusy = false;
    clearTimeout(closing);
    closing = setTimeout(() => close(), IDLE_LIMIT);
  };
  const writer = open({ tell: (news) => port?.postMessage(news), onIdle });
  const connect = () => {
    const own = browser.runtime.connect({ name: WRITER_PORT });
    port = own;
    own.onMessage.addListener((order) => {
      isBusy = true;
      clearTimeout(closing);
      writer.take(order as never);
    });
    own.onDisconnect.addListener(() => {
      port = null;
      if (isBusy) setTimeout(connect, RECONNECT_PAUSE);
      else close();
    });
    writer.greet();
  };
  onIdle();
  connect();
}
