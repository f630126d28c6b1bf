import * as z from 'zod/mini';
import type { ModelFailureKind } from '../../core/model-failure.ts';
import { parseJson } from '../../core/parse-json.ts';
import { ModelFailure } from '../model-client.ts';
import { withoutKey } from './without-key.ts';

const text = z.optional(z.nullable(z.union([z.string(), z.number()])));
const errorSchema = z.object({ message: z.optional(z.string()), code: text, type: text, param: text });
/** What servers say of a failure: `{error: {…}}`, as Ollama's own `{error: "…"}`, or flat as vLLM. */
const refusalSchema = z.union([
  z.object({ error: errorSchema }),
  z.object({ error: z.string() }),
  z.object({ message: z.string(), type: text, code: text, param: text }),
  z.object({ detail: z.unknown() }),
]);

/** What was said of a failure, in all its words, for telling its kind. */
interface Refusal {
  message: string;
  words: string;
}

function parseRefusal(body: string): Refusal {
  const value = parseJson(body);
  // Google's servers put it into a list.
  const parsed = refusalSchema.safeParse(Array.isArray(value) ? value[0] : value);
  if (!parsed.success) return { message: '', words: '' };
  if ('detail' in parsed.data) return flat({ message: JSON.stringify(parsed.data.detail) ?? '' });
  if (!('error' in parsed.data)) return flat(parsed.data);
  const { error } = parsed.data;
  return flat(typeof error === 'string' ? { message: error } : error);
}

function flat({ message = '', code, type, param }: z.infer<typeof errorSchema>): Refusal {
  return { message, words: [message, code, type, param].filter((part) => part != null).join(' ') };
}

const LONG =
  /context[ _](?:length|size|window)|too long|maximum (?:context|prompt)|exceeds the available context|too many (?:input )?tokens/iu;
const MODEL =
  /model(?<!model[\s\S]*?model)[\s\S]*(?:not (?:found|exist)|does not exist|invalid|not a valid)|not a valid model|model_not_found|not_found_error model|model:/iu;
const CREDIT = /insufficient[_ ](?:quota|credits?|balance)|credit balance|exceeded your current quota|billing/iu;
const KEY = /invalid[_ ](?:x-)?api[_ -]?key|api key not valid|authentication_error|incorrect api key/iu;

function kindOf(status: number, { words }: Refusal): ModelFailureKind {
  if (status === 401 || KEY.test(words)) return 'wrong-key';
  if (status === 402 || CREDIT.test(words)) return 'no-credit';
  if (status === 403) return words === '' ? 'origin-refused' : 'wrong-key';
  if (status === 413 || LONG.test(words)) return 'too-long';
  if (status === 429) return 'too-many-requests';
  if (status < 500 && MODEL.test(words)) return 'no-such-model';
  if (status === 404 || status === 405) return 'unreachable';
  return 'server-error';
}

/** Why a server gave no answer, by its status and its words. */
export function explainRefusal(status: number, body: string, key: string | null, retryAfter: string | null): ModelFailure {
  const refusal = parseRefusal(body);
  const kind = kindOf(status, refusal);
  const seconds = retryAfter !== null && /^\d{1,5}$/u.test(retryAfter) ? Number(retryAfter) : null;
  return new ModelFailure(kind, withoutKey(refusal.message || String(status), key), kind === 'too-many-requests' ? seconds : null);
}

/** Whether the words of a refusal name a part of the request as one that the server does not know. */
export function refusesPart(body: string, part: RegExp): boolean {
  const { words } = parseRefusal(body);
  return part.test(words) && !LONG.test(words);
}
