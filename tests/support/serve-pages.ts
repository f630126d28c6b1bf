import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerMadeUpPage, type Origins } from './made-up-pages.ts';

const folder = fileURLToPath(new URL('../pages/', import.meta.url));

/** Pages on this machine, under two origins that differ in host and port. */
export interface PageServer extends Origins {
  /** Replaces words in a page from now on; each call replaces the earlier one. */
  rewrite(name: string, change: (html: string) => string): void;
  /** Serves a page as it was later (pages/later) from now on. */
  serveLater(name: string): void;
  /** Sends the rest of each page that is held (made-up/held-story). */
  letGo(): void;
  close(): Promise<void>;
}

/** Serves tests/pages at `/stories/NAME` and the made-up pages beside them, on 127.0.0.1 (`own`) and localhost (`other`). */
export async function servePages(): Promise<PageServer> {
  const changes = new Map<string, (html: string) => string>();
  const held: (() => void)[] = [];
  const answer = (request: http.IncomingMessage, response: http.ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = /^\/stories\/([a-z-]+)$/.exec(pathname)?.[1];
    const file = name === undefined ? null : path.join(folder, `${name}.html`);
    if (name !== undefined && file !== null && fs.existsSync(file)) {
      const html = fs.readFileSync(file, 'utf8');
      // The pages name canonical addresses on hosts of their own; here they stand on ours.
      return sendHtml(response, (changes.get(name) ?? ((same) => same))(html));
    }
    const hold = (sendRest: () => void) => void held.push(sendRest);
    if (!answerMadeUpPage(pathname, origins, response, hold)) response.writeHead(404, { 'content-type': 'text/plain' }).end('no such page');
  };
  const servers = [http.createServer(answer), http.createServer(answer)];
  const [ownPort = 0, otherPort = 0] = await Promise.all(servers.map(listen));
  const origins: Origins = { own: `http://127.0.0.1:${ownPort}`, other: `http://localhost:${otherPort}` };
  return {
    ...origins,
    rewrite: (name, change) => void changes.set(name, change),
    serveLater: (name) => {
      const later = fs.readFileSync(path.join(folder, 'later', `${name}.html`), 'utf8');
      changes.set(name, () => later);
    },
    letGo: () => {
      for (const sendRest of held.splice(0)) sendRest();
    },
    close: async () => {
      await Promise.all(servers.map(end));
    },
  };
}

export function sendHtml(response: http.ServerResponse, html: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(html);
}

const listen = (server: http.Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

function end(server: http.Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
