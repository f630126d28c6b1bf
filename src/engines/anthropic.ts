import { hearAnthropic } from './asking/anthropic-shapes.ts';
import { askForWords, type Protocol } from './asking/ask-for-words.ts';
import { type Endpoint, openEndpoint } from './asking/endpoint.ts';
import { CHARACTERS_A_TOKEN } from './asking/find-room.ts';
import { usualLimits } from './asking/time-limits.ts';
import type { ModelClient, ModelRequest } from './model-client.ts';
import type { ClientOptions } from './openai-compatible.ts';

/** Every model that is offered takes at least so many tokens. */
const CONTEXT_TOKENS = 200_000;

/** Without the last header the server refuses whatever a browser sends. */
export const anthropicEndpoint = (address: string, key: string | null): Endpoint =>
  openEndpoint(address, key, {
    ...(key !== null && { 'x-api-key': key }),
    'anthropic-version': '2023-06-01',
    'anthropic-dangerous-direct-browser-access': 'true',
  });

/** Anthropic's own interface: messages, streamed as named events. */
export function anthropic(address: string, model: string, key: string | null, options: ClientOptions = {}): ModelClient {
  const endpoint = anthropicEndpoint(address, key);
  const limits = { ...usualLimits, ...options.limits };
  return {
    id: 'anthropic',
    model,
    generate: (request, signal) => askForWords(endpoint, protocolOf(model, request, key), { limits, maxTokens: request.maxTokens }, signal),
    room: async () => CONTEXT_TOKENS * CHARACTERS_A_TOKEN,
  };
}

/** The shape of the answer stands in the instructions; the older models know no schema beside them. */
const protocolOf = (model: string, { instructions, material, maxTokens }: ModelRequest, key: string | null): Protocol => ({
  path: '/messages',
  body: { model, system: instructions, messages: [{ role: 'user', content: material }], max_tokens: maxTokens, stream: true },
  hear: (event) => hearAnthropic(event, key),
  retry: () => null,
});
