import * as z from 'zod/mini';
import { shownSchema, TAB_PREFIX } from '../protocol/tab-shown.ts';
import { browser } from './browser.ts';
import { recall } from './session-memory.ts';

const recordSchema = z.object({ shown: z.nullable(shownSchema) });

/** The keys of the digests that the tabs of this page's window show, each once, in the tabs' order. */
export async function digestsInWindow(): Promise<string[]> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const records = await Promise.all(tabs.map(({ id }) => recall(`${TAB_PREFIX}${id}`)));
  const keys = records.flatMap((record) => recordSchema.safeParse(record).data?.shown?.key ?? []);
  return [...new Set(keys)];
}

/** Hears whenever what a tab shows has changed; gives what ends this. */
export function onDigestsInWindow(hear: () => void): () => void {
  const look = (changes: object) => {
    if (Object.keys(changes).some((key) => key.startsWith(TAB_PREFIX))) hear();
  };
  browser.storage.session.onChanged.addListener(look);
  return () => browser.storage.session.onChanged.removeListener(look);
}
