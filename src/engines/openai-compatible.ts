import { askForWords, type Protocol } from './asking/ask-for-words.ts';
import { type Endpoint, openEndpoint } from './asking/endpoint.ts';
import { refusesPart } from './asking/explain-refusal.ts';
import { findRoom } from './asking/find-room.ts';
import { hearOpenai } from './asking/openai-shapes.ts';
import type { Refused } from './asking/send-request.ts';
import { type TimeLimits, usualLimits } from './asking/time-limits.ts';
import type { ModelClient, ModelRequest } from './model-client.ts';

export interface ClientOptions {
  limits?: Partial<TimeLimits>;
}

export const openaiEndpoint = (address: string, key: string | null): Endpoint =>
  openEndpoint(address, key, key === null ? {} : { authorization: `Bearer ${key}` });

/** Any server that speaks OpenAI's chat completions: Ollama, llama.cpp, LM Studio, vLLM, OpenAI, OpenRouter, Mistral and others. */
export function openaiCompatible(address: string, model: string, key: string | null, options: ClientOptions = {}): ModelClient {
  const endpoint = openaiEndpoint(address, key);
  const limits = { ...usualLimits, ...options.limits };
  const refused = new Set<Part>();
  return {
    id: 'openai-compatible',
    model,
    generate: (request, signal) =>
      askForWords(endpoint, protocolOf(model, request, key, refused), { limits, maxTokens: request.maxTokens }, signal),
    room: (signal) => findRoom(endpoint, model, limits, signal),
  };
}

/** Parts of a request that some servers do not know. What was refused once is not sent again. */
const names = {
  response_format: /response[_ ]format|json_schema|structured output/iu,
  max_tokens: /max_tokens/u,
  temperature: /temperature/u,
  stream_options: /stream_options/u,
};
type Part = keyof typeof names;
const parts = Object.keys(names) as Part[];

function bodyOf(model: string, { instructions, material, schema, maxTokens }: ModelRequest, refused: ReadonlySet<Part>): object {
  const optional: Record<Part, object> = {
    response_format: { response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } } },
    max_tokens: { max_tokens: maxTokens },
    temperature: { temperature: 0.2 },
    stream_options: { stream_options: { include_usage: true } },
  };
  const messages = [
    { role: 'system', content: instructions },
    { role: 'user', content: material },
  ];
  const known = parts.filter((part) => !refused.has(part)).map((part) => optional[part]);
  // Models that think count their thoughts too, and have another name for it.
  const limit = refused.has('max_tokens') ? { max_completion_tokens: maxTokens * 4 } : {};
  return Object.assign({ model, messages, stream: true, ...limit }, ...known);
}

function protocolOf(model: string, request: ModelRequest, key: string | null, refused: Set<Part>): Protocol {
  const sent = request.instructions.length + request.material.length;
  return {
    path: '/chat/completions',
    body: bodyOf(model, request, refused),
    hear: (event) => hearOpenai(event, sent, key),
    retry: ({ status, body }: Refused) => {
      if (status !== 400 && status !== 422) return null;
      const unknown = parts.find((part) => !refused.has(part) && refusesPart(body, names[part]));
      if (unknown === undefined) return null;
      refused.add(unknown);
      return bodyOf(model, request, refused);
    },
  };
}
