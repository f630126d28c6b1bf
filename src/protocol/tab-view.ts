import * as z from 'zod/mini';
import { citationSchema, digestSchema } from '../core/digest.ts';
import { digestChangesSchema } from '../core/digest-changes.ts';
import { writtenSchema } from '../core/written.ts';
import { problemSchema } from './problem.ts';
import { writingSchema } from './writing.ts';

/** What a digest in view has to do with its page: `live` was read from what stands in this tab now, `kept` comes from the library and has not been compared with the page (yet). */
export const digestConditionSchema = z.enum(['live', 'kept']);

/** What a model wrote, with the article's headings over text of which that shows nothing. */
export const writtenInViewSchema = z.strictObject({ text: writtenSchema, unshown: z.array(citationSchema) });

/** What a view of one tab shows. `key` names the digest in the library (or in a private window's memory); `unshown`: the article's headings over text of which it shows nothing; `written`: what a model wrote over it, null where none did or none is to; `writing`: how far a model is with it, or why it ended, null where it has nothing to tell; `changes`: what has become of the digest from before its page last changed. `problem` is what the reader should know beside it. */
export const tabViewSchema = z.union([
  z.strictObject({ state: z.literal('reading') }),
  z.strictObject({ state: z.literal('writing') }),
  z.strictObject({
    state: z.literal('ready'),
    key: z.string(),
    digest: digestSchema,
    unshown: z.array(citationSchema),
    written: z.nullable(writtenInViewSchema),
    writing: z.nullable(writingSchema),
    changes: z.nullable(digestChangesSchema),
    condition: digestConditionSchema,
    isPrivate: z.boolean(),
    problem: z.nullable(problemSchema),
  }),
  z.strictObject({ state: z.literal('empty'), problem: problemSchema }),
  z.strictObject({ state: z.literal('error'), problem: problemSchema }),
]);

export type TabView = z.infer<typeof tabViewSchema>;
export type WrittenInView = z.infer<typeof writtenInViewSchema>;
export type ReadyView = Extract<TabView, { state: 'ready' }>;
export type DigestCondition = z.infer<typeof digestConditionSchema>;
