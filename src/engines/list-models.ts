import { anthropicEndpoint } from './anthropic.ts';
import { modelsSchema, readFacts } from './asking/read-facts.ts';
import { usualLimits } from './asking/time-limits.ts';
import type { RemoteChoice } from './open-model-client.ts';
import { type ClientOptions, openaiEndpoint } from './openai-compatible.ts';

const MOST_MODELS = 2000;
const LONGEST_NAME = 200;

/** The names of the models that a server offers, sorted; throws `ModelFailure`. */
export async function listModels(
  { engine, address }: Pick<RemoteChoice, 'engine' | 'address'>,
  key: string | null,
  signal: AbortSignal,
  options: ClientOptions = {},
): Promise<string[]> {
  const endpoint = engine === 'anthropic' ? anthropicEndpoint(address, key) : openaiEndpoint(address, key);
  const path = engine === 'anthropic' ? '/models?limit=1000' : '/models';
  const { data } = await readFacts(endpoint, path, modelsSchema, { ...usualLimits, ...options.limits }, signal);
  const names = data.map(({ id }) => id).filter((id) => id !== '' && id.length <= LONGEST_NAME);
  return [...new Set(names)].sort().slice(0, MOST_MODELS);
}
