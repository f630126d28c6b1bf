import type { ModelChoice } from '../core/model-choice.ts';
import { anthropic } from './anthropic.ts';
import type { ModelClient } from './model-client.ts';
import { type ClientOptions, openaiCompatible } from './openai-compatible.ts';

/** A model that is asked over the network. */
export type RemoteChoice = Extract<ModelChoice, { address: string }>;

/** The client of a chosen model, with the key that belongs to its address's origin; throws `ModelFailure` where the address is none that may be asked. */
export function openModelClient({ engine, address, model }: RemoteChoice, key: string | null, options: ClientOptions = {}): ModelClient {
  return engine === 'anthropic' ? anthropic(address, model, key, options) : openaiCompatible(address, model, key, options);
}
