import * as z from 'zod/mini';
import { digestSchema } from '../core/digest.ts';
import { modelWishSchema } from '../core/model-choice.ts';

/** From the background to the writer. No key is in it: the writer reads that itself. `heard`: the end of that job is known, and it may be forgotten. */
export const writerOrderSchema = z.union([
  z.strictObject({
    kind: z.literal('write'),
    job: z.string(),
    digest: digestSchema,
    wish: modelWishSchema,
  }),
  z.strictObject({ kind: z.literal('cancel'), job: z.string() }),
  z.strictObject({ kind: z.literal('heard'), job: z.string() }),
]);

export type WriterOrder = z.infer<typeof writerOrderSchema>;
