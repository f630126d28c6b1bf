import * as z from 'zod/mini';
import { problemSchema } from '../protocol/problem.ts';
import { shownSchema, TAB_PREFIX } from '../protocol/tab-shown.ts';

/**
 * What was asked for a tab. `byGesture`: by a click or keys that let us into the tab, if the browser lets extensions into it at all. `afterLoad`: the tab was opened for it, and is read when it has loaded, if it is still on that origin and may be read.
 */
export const orderSchema = z.strictObject({
  scope: z.enum(['page', 'selection']),
  anyway: z.boolean(),
  byGesture: z.boolean(),
  afterLoad: z.nullable(z.strictObject({ address: z.string(), isAllowed: z.boolean() })),
});

/**
 * What we know of a tab, for as long as it shows the same page.
 * - `shown`: the digest of what stands in it
 * - `order`: what is being done for it; outlives a stop of the worker, so that it can be taken up again
 * - `problem`: why there is no digest
 * - `isPicking`: the reader is about to point at the text in its page
 * - `page`: the plain address of the page that this is known of; empty where no page in particular is
 */
export const tabRecordSchema = z.strictObject({
  shown: z.nullable(shownSchema),
  order: z.nullable(orderSchema),
  problem: z.nullable(problemSchema),
  isPicking: z.boolean(),
  page: z.string(),
});

export type Order = z.infer<typeof orderSchema>;
export type TabRecord = z.infer<typeof tabRecordSchema>;

/** Where the records live between two lives of the worker. */
export interface RecordMemory {
  remember(key: string, value: unknown): Promise<void>;
  recallAll(prefix: string): Promise<[key: string, value: unknown][]>;
  forget(...keys: string[]): Promise<void>;
}

/** The records of all tabs: read at once, written through. */
export interface TabRecords {
  get(tabId: number): TabRecord | null;
  set(tabId: number, record: TabRecord): void;
  drop(tabId: number): void;
  /** Every tab that is known. */
  entries(): [tabId: number, record: TabRecord][];
  /** The tabs that show the digest of that key. */
  showing(key: string): number[];
}

/** Loads the records. Their writes go on by themselves; `onError` hears of one that failed. */
export async function loadTabRecords(memory: RecordMemory, onError: (error: unknown) => void): Promise<TabRecords> {
  const records = new Map<number, TabRecord>();
  for (const [key, value] of await memory.recallAll(TAB_PREFIX)) {
    const record = tabRecordSchema.safeParse(value);
    if (record.success) records.set(Number(key.slice(TAB_PREFIX.length)), record.data);
  }
  return {
    get: (tabId) => records.get(tabId) ?? null,
    set(tabId, record) {
      records.set(tabId, record);
      memory.remember(TAB_PREFIX + tabId, record).catch(onError);
    },
    drop(tabId) {
      if (records.delete(tabId)) memory.forget(TAB_PREFIX + tabId).catch(onError);
    },
    entries: () => [...records],
    showing: (key) => [...records].filter(([, record]) => record.shown?.key === key).map(([tabId]) => tabId),
  };
}
