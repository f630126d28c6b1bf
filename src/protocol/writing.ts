import * as z from 'zod/mini';
import { writtenSchema } from '../core/written.ts';

/**
 * Why a model did not write a digest, or not all of it.
 * - the first fourteen: see `ModelFailureKind`
 * - stopped: the reader ended it; lost: the browser ended it again and again; private: the window is, and the model is not on this machine
 */
export const modelProblemSchema = z.strictObject({
  kind: z.enum([
    'unreachable',
    'origin-refused',
    'wrong-key',
    'no-such-model',
    'no-credit',
    'too-long',
    'too-many-requests',
    'server-error',
    'redirected',
    'not-https',
    'not-allowed',
    'unavailable',
    'slow',
    'broken-answer',
    'stopped',
    'lost',
    'private',
    'unexpected',
  ]),
  detail: z.string(),
});

/** How far a model is with a digest. `of` is 0 until that is known. A problem: it has ended, and the parts that it has not written are the page's own sentences. */
export const writingSchema = z.strictObject({
  model: z.nullable(z.string()),
  done: z.number(),
  of: z.number(),
  problem: z.nullable(modelProblemSchema),
});

/** From the writer. `at-work` comes first on every line, and then at least every 20 seconds while there is a job: it keeps the background awake. */
export const writerNewsSchema = z.union([
  z.strictObject({ kind: z.literal('at-work'), jobs: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('part'), job: z.string(), written: writtenSchema, done: z.number(), of: z.number() }),
  z.strictObject({ kind: z.literal('ended'), job: z.string(), problem: z.nullable(modelProblemSchema) }),
]);

export type ModelProblem = z.infer<typeof modelProblemSchema>;
export type Writing = z.infer<typeof writingSchema>;
export type WriterNews = z.infer<typeof writerNewsSchema>;
