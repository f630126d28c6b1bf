import * as z from 'zod/mini';
import { ModelFailure } from '../model-client.ts';
import type { Endpoint } from './endpoint.ts';
import { readJson, sendRequest } from './send-request.ts';
import { startClock, type TimeLimits } from './time-limits.ts';

/** What a server tells of itself at a path, parsed; throws `ModelFailure` where it tells nothing or something of another shape. */
export async function readFacts<T>(
  endpoint: Endpoint,
  path: string,
  schema: z.ZodMiniType<T>,
  limits: TimeLimits,
  signal: AbortSignal,
): Promise<T> {
  const clock = startClock(signal, limits.facts);
  try {
    const answer = await sendRequest(endpoint, path, null, clock.signal);
    if (answer.kind === 'refused') throw answer.failure;
    const parsed = schema.safeParse(await readJson(answer.response, endpoint, clock.signal));
    if (!parsed.success) throw new ModelFailure('broken-answer', 'another shape');
    return parsed.data;
  } finally {
    clock.stop();
  }
}

const count = z.optional(z.nullable(z.number()));
/** The list of models, with what OpenRouter and vLLM add of their context. */
export const modelsSchema = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      owned_by: z.optional(z.nullable(z.string())),
      context_length: count,
      max_model_len: count,
      max_context_length: count,
    }),
  ),
});
