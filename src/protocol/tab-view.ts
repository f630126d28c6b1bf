import * as z from 'zod/mini';
import { citationSchema, digestSchema } from '../core/digest.ts';
import { digestChangesSchema } from '../core/digest-changes.ts';
import { problemSchema } from './problem.ts';

/** What a digest in view has to do with its page: `live` was read from what stands in this tab now, `kept` comes from the library and has not been compared with the page (yet). */
export const digestConditionSchema = z.enum(['live', 'kept']);

/** What a view of one tab shows. `key` names the digest in the library (or in a private window's memory); `unshown`: the article's headings over text of which it shows nothing; `changes`: what has become of the digest from before its page last changed. `problem` is what the reader should know beside it. */
export const tabViewSchema = z.union([
  z.strictObject({ state: z.literal('reading') }),
  z.strictObject({ state: z.literal('writing') }),
  z.strictObject({
    state: z.literal('ready'),
    key: z.string(),
    digest: digestSchema,
    unshown: z.array(citationSchema),
    changes: z.nullable(digestChangesSchema),
    condition: digestConditionSchema,
    isPrivate: z.boolean(),
    problem: z.nullable(problemSchema),
  }),
  z.strictObject({ state: z.literal('empty'), problem: problemSchema }),
  z.strictObject({ state: z.literal('error'), problem: problemSchema }),
]);

export type TabView = z.infer<typeof tabViewSchema>;
export type ReadyView = Extract<TabView, { state: 'ready' }>;
export type DigestCondition = z.infer<typeof digestConditionSchema>;
