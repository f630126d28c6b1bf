import * as z from 'zod/mini';
import { isLoopback } from './loopback.ts';

/** The address under which a model answers, without what comes after: `http://localhost:11434/v1`. */
const address = z.string().check(z.minLength(1), z.maxLength(2000));
const model = z.string().check(z.minLength(1), z.maxLength(200));

/** What writes digests beside the extractive engine. `none`, the default: nothing does, and nothing is asked. The key of an address is kept apart, never with the choice. */
export const modelChoiceSchema = z.union([
  z.strictObject({ engine: z.literal('none') }),
  z.strictObject({ engine: z.literal('built-in') }),
  z.strictObject({ engine: z.literal('openai-compatible'), address, model }),
  z.strictObject({ engine: z.literal('anthropic'), address, model }),
]);

/** What the reader has a model do: `writtenIn`: BCP 47, null for the article's own language; `translateQuotations`: a translation stands under them too. */
export const modelWishSchema = z.strictObject({
  choice: modelChoiceSchema,
  writtenIn: z.nullable(z.string()),
  translateQuotations: z.boolean(),
});

export type ModelWish = z.infer<typeof modelWishSchema>;
export type ModelChoice = z.infer<typeof modelChoiceSchema>;

/** The model as digests name what wrote them. */
export const engineOf = (choice: ModelChoice): { id: string; model: string | null } => ({
  id: choice.engine,
  model: 'model' in choice ? choice.model : null,
});

/** Whether what the model is asked never leaves this machine: it is the browser's own, or answers at a loopback address. */
export function isOnThisMachine(choice: ModelChoice): boolean {
  if (!('address' in choice)) return true;
  const host = /^https?:\/\/(\[[\da-f:]+\]|[^/:?#@]+)(?::\d+)?(?:[/?#]|$)/i.exec(choice.address)?.[1]?.toLowerCase();
  return host !== undefined && isLoopback(host);
}
