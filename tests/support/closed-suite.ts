import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type RequestLog, startRequestLog } from './request-log.ts';
import { builtExtension } from './use-browser.ts';

// For a whole run of journeys: a build that may connect to itself alone, and a browser whose every request goes through a log.

let log: RequestLog | null = null;
let folder = '';

export async function setup(): Promise<void> {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'citeback-closed-'));
  await Promise.all((['chrome', 'firefox'] as const).map((browser) => closeBuild(builtExtension(browser), path.join(folder, browser))));
  log = await startRequestLog();
  process.env.CITEBACK_BUILDS = folder;
  process.env.CITEBACK_PROXY = log.address;
}

export async function teardown(): Promise<void> {
  const requests = log?.requests ?? [];
  await log?.close();
  await fs.rm(folder, { recursive: true, force: true });
  if (requests.length === 0) throw new Error('no request was logged, not even those of the pages: the log was not asked');
  const foreign = requests.filter(({ host, origin }) => !(isOnThisMachine(host) || OF_THE_BROWSER.has(host)) || isExtension(origin));
  if (foreign.length > 0) throw new Error(`requests beyond the pages themselves:\n${foreign.map((one) => JSON.stringify(one)).join('\n')}`);
  console.log(`${requests.length} requests in the log, of the journeys' own pages and of the browser itself`);
}

/** What browsers ask their makers by themselves, whatever extensions they have: about updates, accounts, the fields of forms, and settings. */
const OF_THE_BROWSER = new Set([
  'accounts.google.com:443',
  'clients2.google.com',
  'content-autofill.googleapis.com:443',
  'firefox.settings.services.mozilla.com:443',
  'update.googleapis.com',
  'update.googleapis.com:443',
]);

const isExtension = (origin: string): boolean => /^[a-z-]+-extension:/.test(origin);
const isOnThisMachine = (host: string): boolean => /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);

/** A copy of a build whose pages may connect to the extension itself and to nothing else. */
async function closeBuild(from: string, to: string): Promise<void> {
  await fs.cp(from, to, { recursive: true });
  const file = path.join(to, 'manifest.json');
  const manifest = await fs.readFile(file, 'utf8');
  const closed = manifest.replace("connect-src 'self' https: http:", "connect-src 'self'");
  if (closed === manifest) throw new Error(`the manifest of ${from} says otherwise where its pages may connect`);
  await fs.writeFile(file, closed);
}
