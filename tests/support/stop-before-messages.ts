import fs from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Driver } from './driver.ts';

/** Whether this run stops the background before every message that a page of the extension sends to it. */
export const STOPS_BEFORE_MESSAGES = process.env.CITEBACK_STOPS === 'messages';

/** A copy of a build whose pages ask, before each message, that the background be stopped. */
export interface StoppingBuild {
  folder: string;
  /** From now on this browser’s background is the one that is stopped. */
  serve(driver: Driver): void;
  /** How often it was stopped so. */
  stops(): number;
  close(): Promise<void>;
}

export async function stopBeforeMessages(build: string): Promise<StoppingBuild> {
  let driver: Driver | null = null;
  let stops = 0;
  let turn: Promise<unknown> = Promise.resolve();
  const stop = async () => {
    await driver?.stopWorker();
    stops += 1;
  };
  const server = http.createServer((_request, response) => {
    turn = turn.then(stop, stop);
    const end = () => response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
    turn.then(end, end);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'citeback-stops-'));
  await fs.cp(build, folder, { recursive: true });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await fs.writeFile(path.join(folder, 'stops.js'), `(${askToStopFirst})(${JSON.stringify(address)});`);
  for (const page of (await fs.readdir(folder)).filter((file) => file.endsWith('.html') && file !== 'writer.html')) {
    const file = path.join(folder, page);
    const html = await fs.readFile(file, 'utf8');
    await fs.writeFile(file, html.replace('<head>', '<head><script src="stops.js"></script>'));
  }
  return {
    folder,
    serve: (served) => {
      driver = served;
    },
    stops: () => stops,
    async close() {
      server.closeAllConnections();
      server.close();
      await fs.rm(folder, { recursive: true, force: true });
    },
  };
}

/** In a page of the extension, before its own scripts: has the background stopped before each message. One that is said again, because a stop broke its line, goes through: two pages would stop each other’s for ever. */
function askToStopFirst(address: string): void {
  const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
  const stop = () => fetch(address).catch(() => null);
  const replace = (owner: object, name: string, value: unknown) =>
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  const send = runtime.sendMessage.bind(runtime) as (...given: unknown[]) => Promise<unknown>;
  const said = new Set<string>();
  replace(runtime, 'sendMessage', async (...given: unknown[]) => {
    const words = JSON.stringify(given);
    if (!said.has(words)) await stop();
    said.add(words);
    const answer = await send(...given);
    said.delete(words);
    return answer;
  });
  const connect = runtime.connect.bind(runtime) as (...given: unknown[]) => chrome.runtime.Port;
  replace(runtime, 'connect', (...given: unknown[]) => {
    const port = connect(...given);
    const post = port.postMessage.bind(port);
    replace(port, 'postMessage', (message: unknown) => {
      const words = JSON.stringify(message);
      if (said.has(words)) return post(message);
      said.add(words);
      // The line has broken by then, and the message is lost with it, as it is with a background that stops just before.
      void stop().then(() => {
        try {
          post(message);
        } catch (error) {
          console.debug(error);
        }
      });
    });
    return port;
  });
}
