import fs from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForLive } from '../support/digest-in-view.ts';
import { waitForRows } from '../support/library-in-view.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();
const MESSAGES = [
  { kind: 'delete-all' },
  { kind: 'delete-digest', key: null, tabId: null },
  { kind: 'list-digests', tabId: null },
  { kind: 'page-moved' },
  { kind: 'read-page', scope: 'page', anyway: true },
];
const told: string[] = [];
const server = http.createServer((request, response) => {
  told.push(decodeURIComponent(request.url ?? ''));
  response.writeHead(204, { 'access-control-allow-origin': '*' }).end();
});
let origin = '';
let folder = '';

/** What another extension tries: every message, and both lines. It tells what came of it. */
const ATTEMPTS = (id: string, messages: object[], report: string) => `
const api = globalThis.browser ?? globalThis.chrome;
const tries = ${JSON.stringify(messages)}.map((message) => api.runtime.sendMessage(${JSON.stringify(id)}, message).then((answer) => 'answered ' + JSON.stringify(answer), () => 'refused'));
for (const name of ['citeback-view', 'citeback-reading']) {
  tries.push(new Promise((resolve) => {
    const port = api.runtime.connect(${JSON.stringify(id)}, { name });
    port.onMessage.addListener((answer) => resolve('answered ' + JSON.stringify(answer)));
    port.onDisconnect.addListener(() => { void api.runtime.lastError; resolve('refused'); });
    try { port.postMessage({ kind: 'watch', tabId: 1, read: 'now', anyway: true }); } catch (error) { resolve('refused'); }
  }));
}
Promise.all(tries).then((answers) => fetch(${JSON.stringify(report)} + encodeURIComponent(answers.join('|')), { mode: 'no-cors' }));
`;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'citeback-other-'));
});
afterAll(async () => {
  await fs.rm(folder, { recursive: true, force: true });
  server.closeAllConnections();
  server.close();
});

/** Installs another extension, which tries at its start. */
async function installOther(ownId: string): Promise<void> {
  const isFirefox = browser.driver.name === 'firefox';
  const gecko = {
    browser_specific_settings: { gecko: { id: 'other@other.example', data_collection_permissions: { required: ['none'] } } },
  };
  const manifest = {
    manifest_version: 3,
    name: 'Another',
    version: '1.0',
    ...(isFirefox ? gecko : {}),
    background: isFirefox ? { scripts: ['try.js'] } : { service_worker: 'try.js' },
    host_permissions: ['http://127.0.0.1/*'],
    content_security_policy: { extension_pages: "default-src 'self'; connect-src *" },
  };
  await fs.writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  await fs.writeFile(path.join(folder, 'try.js'), ATTEMPTS(ownId, MESSAGES, `${origin}/?`));
  await (browser.driver as unknown as { browser: Browser }).browser.installExtension(folder);
}

it('nobody but Citeback’s own pages is answered: not a page, not another extension', async () => {
  const { driver, pages } = browser;
  const tab = await driver.openTab(`${pages.own}/stories/news-swing-bridge`);
  await waitForLive(await driver.clickToolbar());
  await driver.closePopup();
  await tab.evaluate((messages: object[]) => {
    for (const message of messages) {
      postMessage(message, '*');
      for (const target of [document, globalThis])
        target.dispatchEvent(new CustomEvent(String((message as { kind: string }).kind), { detail: message }));
      new BroadcastChannel('citeback-view').postMessage(message);
    }
  }, MESSAGES);
  const own = await driver.openOwnPage('options');
  const id = await own.evaluate(() => chrome.runtime.id);
  await own.close();
  await installOther(id);
  const answers = await waitUntil(
    'what came of the attempts',
    async () => told.find((one) => one.includes('refused') || one.includes('answered')) ?? null,
  );
  expect(answers.slice('/?'.length).split('|')).toEqual([...MESSAGES, 1, 2].map(() => 'refused'));
  const library = await driver.openOwnPage('library');
  await waitForRows(library, 1);
  await library.close();
});
