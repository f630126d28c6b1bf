import * as z from 'zod/mini';
import { browser, chromeOnly } from './browser.ts';
import { patternOf } from './permissions.ts';

// What was allowed for a model's sake, so that just this is given back: what a reader had allowed before stays.
const KEY = 'modelHosts';
const hostsSchema = z.array(z.string());

/** Firefox asks whether the text of pages may leave the browser; its types do not know of it yet. */
const CONTENT = { data_collection: ['websiteContent'] };
const contentLeave: object = chromeOnly ? {} : CONTENT;

/**
 * Asks for the leave to connect to one address, and, where pages are to be sent there, for Firefox's consent to that. Call it synchronously in a click.
 * It is asked for an address of this computer too: Mozilla's policy counts all that leaves the browser, native programs included, and such a program may
 * pass on what it is given.
 */
export async function requestModelLeave(address: string, sendsPages: boolean): Promise<boolean> {
  const pattern = patternOf(address);
  if (pattern === null) return false;
  const origins = [pattern];
  // Asked at once, before the reader can answer the other.
  const hadBefore = browser.permissions.contains({ origins });
  const isGiven = await browser.permissions.request({ origins, ...(sendsPages ? contentLeave : {}) });
  if (isGiven && !(await hadBefore)) await keepHosts([...(await listHosts()), pattern]);
  return isGiven;
}

/** Gives back what was allowed for models, but not for the address that one is used at; null: for none. False where the browser keeps some of it. */
export async function dropModelLeave(usedAt: string | null): Promise<boolean> {
  const used = usedAt === null ? null : patternOf(usedAt);
  const hosts = await listHosts();
  const gone = hosts.filter((host) => host !== used);
  const asked = gone.map((host): object => ({ origins: [host] }));
  if (usedAt === null && !chromeOnly) asked.push(CONTENT);
  const dropped = await Promise.all(asked.map((leave) => browser.permissions.remove(leave).catch(() => false)));
  await keepHosts(hosts.filter((host) => host === used));
  return dropped.every(Boolean);
}

const listHosts = async (): Promise<string[]> => hostsSchema.safeParse((await browser.storage.local.get(KEY))[KEY]).data ?? [];

const keepHosts = (hosts: string[]): Promise<void> => browser.storage.local.set({ [KEY]: [...new Set(hosts)] });
