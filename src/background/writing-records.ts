import * as z from 'zod/mini';
import { modelWishSchema } from '../core/model-choice.ts';
import { modelProblemSchema } from '../protocol/writing.ts';
import type { RecordMemory } from './tab-records.ts';

/** What a model was asked to write for a tab, so that a new worker can go on with it. `tries`: how often it was begun anew. `problem`: it has come to an end, and this is why. */
const writingRecordSchema = z.strictObject({
  job: z.string(),
  key: z.string(),
  contentHash: z.string(),
  wish: modelWishSchema,
  tries: z.number(),
  problem: z.nullable(modelProblemSchema),
});

export type WritingRecord = z.infer<typeof writingRecordSchema>;

/** Before the tab's id, the name under which the memory has what is written for it. */
export const WRITING = 'writing:';

/** What was being written when the worker was stopped. */
export async function recallWritings(memory: RecordMemory): Promise<[tabId: number, record: WritingRecord][]> {
  return (await memory.recallAll(WRITING)).flatMap(([key, value]) => {
    const record = writingRecordSchema.safeParse(value);
    return record.success ? [[Number(key.slice(WRITING.length)), record.data] as [number, WritingRecord]] : [];
  });
}
