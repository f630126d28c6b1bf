import * as z from 'zod/mini';
import { ModelFailure } from '../model-client.ts';
import type { Endpoint } from './endpoint.ts';
import { modelsSchema, readFacts } from './read-facts.ts';
import type { TimeLimits } from './time-limits.ts';

/** Characters that surely fit into a token. */
export const CHARACTERS_A_TOKEN = 3;
/** What Ollama takes of a request unless `num_ctx` says more; it cuts the rest without a word. */
const OLLAMA_TOKENS = 2048;

const runningSchema = z.object({ models: z.array(z.object({ name: z.string(), context_length: z.optional(z.number()) })) });
const propsSchema = z.object({ default_generation_settings: z.object({ n_ctx: z.number() }) });

/** How many characters a request to a model may have, by what its server tells; null where it tells nothing. Ollama and llama.cpp tell it beside the interface, under the same origin. */
export async function findRoom(endpoint: Endpoint, model: string, limits: TimeLimits, signal: AbortSignal): Promise<number | null> {
  const tokens = await known(findTokens(endpoint, model, limits, signal));
  return tokens === null ? null : tokens * CHARACTERS_A_TOKEN;
}

async function findTokens(endpoint: Endpoint, model: string, limits: TimeLimits, signal: AbortSignal): Promise<number | null> {
  const { data } = await readFacts(endpoint, '/models', modelsSchema, limits, signal);
  const own = data.find(({ id }) => id === model);
  const told = own?.context_length ?? own?.max_model_len ?? own?.max_context_length ?? null;
  if (told !== null) return told;
  const beside = { ...endpoint, base: endpoint.origin };
  if (own?.owned_by === 'library') return (await known(findRunning(beside, model, limits, signal))) ?? OLLAMA_TOKENS;
  if (own?.owned_by !== 'llamacpp') return null;
  return (await readFacts(beside, '/props', propsSchema, limits, signal)).default_generation_settings.n_ctx;
}

async function findRunning(endpoint: Endpoint, model: string, limits: TimeLimits, signal: AbortSignal): Promise<number | null> {
  const { models } = await readFacts(endpoint, '/api/ps', runningSchema, limits, signal);
  return models.find(({ name }) => name === model || name === `${model}:latest`)?.context_length ?? null;
}

/** The same, null where the server does not tell. What it says to the request itself decides then. */
async function known(tokens: Promise<number | null>): Promise<number | null> {
  try {
    return await tokens;
  } catch (error) {
    if (error instanceof ModelFailure) return null;
    throw error;
  }
}
